namespace Sanmo.Core.Volunteering;

/// <summary>One person's place, in order of arrival, and what came of it on the day.</summary>
/// <param name="By">Who put the person down, or took them off; null when it was themselves.</param>
/// <param name="OfferedUntil">The end of an offer, not included.</param>
/// <param name="CheckedBy">Who signed them in or out for them; null when it was themselves.</param>
/// <param name="Hours">Credited service time, in steps of half an hour.</param>
/// <param name="HoursBy">Who confirmed the hours.</param>
/// <param name="Reason">Why they were taken off.</param>
/// <param name="ComingAt">When the member said, asked shortly before, that they still come.</param>
/// <param name="HoursTrail">Every change of confirmed hours, oldest first.</param>
internal sealed record SignUp(
    string Member,
    SignUpStatus Status,
    DateTimeOffset At,
    string? By = null,
    DateTimeOffset? OfferedUntil = null,
    DateTimeOffset? CheckInAt = null,
    DateTimeOffset? CheckOutAt = null,
    string? CheckedBy = null,
    decimal? Hours = null,
    string? HoursBy = null,
    string? Reason = null,
    IReadOnlyList<HoursChange>? HoursTrail = null,
    HoursClaim? Claim = null,
    DateTimeOffset? ComingAt = null)
{
    /// <summary>Has a place, or may have the one that is held.</summary>
    public bool HoldsSeat => Status is SignUpStatus.Registered or SignUpStatus.Offered;

    public bool Attended => CheckInAt is not null || Hours > 0;
}
