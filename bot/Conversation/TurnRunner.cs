namespace Sanmo.Bot.Conversation;

/// <summary>One turn: seen before? who? which language? ask, answer, apologise.</summary>
internal sealed class TurnRunner
{
    /// <summary>Never throws for what a person said; an empty list means the bot stays silent.</summary>
    public Task<IReadOnlyList<Said>> RunAsync(Incoming incoming, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<Said>>([]);

    /// <summary>The first contact of a chat; called once per chat, and again after the bot was removed and added again.</summary>
    public Task<IReadOnlyList<Said>> WelcomeAsync(Incoming incoming, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<Said>>([]);
}
