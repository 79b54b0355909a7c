namespace Sanmo.Core.Rectification;

/// <summary>One granted extension; the history is never rewritten.</summary>
internal sealed record DueChange(DateOnly From, DateOnly To, string By, string? Reason, DateTimeOffset At);
