namespace Sanmo.Bot.Conversation;

/// <summary>One turn: seen before? who? which language? ask, answer, apologise.</summary>
internal sealed class TurnRunner
{
    /// <summary>Never throws for what a person said; an empty list means the bot stays silent.</summary>
    public Task<IReadOnlyList<Said>> RunAsync(Incoming incoming, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<Said>>([]);
}
