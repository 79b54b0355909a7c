namespace Sanmo.Core.Rectification;

/// <summary>One change of the limit; the history is never rewritten.</summary>
/// <param name="Cycle">The item's cycle it belongs to.</param>
/// <param name="Reopening">The limit of a new cycle, no extension.</param>
internal sealed record DueChange(DateOnly From, DateOnly To, string By, string? Reason, DateTimeOffset At, int Cycle = 1, bool Reopening = false);
