namespace Sanmo.Core.Outgoing;

/// <summary>How fast a platform takes messages: so many in any window of so many milliseconds.</summary>
/// <param name="Conversation">Empty: as fast as you like. For one chat; all of them hold at once.</param>
/// <param name="All">For everything on the platform together.</param>
internal sealed record PaceLimits(IReadOnlyList<(int Count, int Milliseconds)> Conversation, (int Count, int Milliseconds) All)
{
    /// <summary>What lies between two messages to one chat that come evenly, at the shortest.</summary>
    public TimeSpan Step => TimeSpan.FromMilliseconds(Conversation.Select(limit => (double)limit.Milliseconds / limit.Count).DefaultIfEmpty(0).Min());

    public bool AreNone => Conversation.Count == 0 && All.Count == 0;
}
