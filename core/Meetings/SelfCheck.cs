namespace Sanmo.Core.Meetings;

/// <summary>That somebody handed in a written self-check; what it says is never kept.</summary>
internal sealed record SelfCheck(string Member, DateTimeOffset At);
