namespace Sanmo.Bot.Channels;

/// <summary>The two turns a channel can start.</summary>
/// <param name="Welcome">For the first contact of a chat: nobody has said anything yet, so the text is empty.</param>
internal sealed record Turns(RunTurn Run, RunTurn Welcome);
