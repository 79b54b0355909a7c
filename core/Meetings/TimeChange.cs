namespace Sanmo.Core.Meetings;

/// <summary>One move of a meeting.</summary>
/// <param name="From">The start before.</param>
/// <param name="To">The start from then on.</param>
/// <param name="ScheduleVersion">The meeting's after the move.</param>
internal sealed record TimeChange(DateTimeOffset From, DateTimeOffset To, string By, DateTimeOffset At, int ScheduleVersion, string? Reason = null);
