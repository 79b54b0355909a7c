namespace Sanmo.Core.Meetings;

/// <summary>A stretch of days for which a branch does without a type of meeting, with the reason.</summary>
/// <param name="To">Included.</param>
internal sealed record Exemption(MeetingType Type, DateOnly From, DateOnly To, string Reason, string By, DateTimeOffset At);
