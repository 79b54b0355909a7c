namespace Sanmo.Core.Meetings;

/// <summary>One person's request not to come.</summary>
internal sealed record Leave(string Member, string? Reason, LeaveState State, DateTimeOffset At);
