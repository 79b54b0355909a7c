using Sanmo.Core.Calendars;

namespace Sanmo.Core.Volunteering;

/// <summary>The same again, week after week or month after month: a series; pure.</summary>
internal static class SeriesSteps
{
    public const int AtMost = 12;

    /// <param name="numbers">One for each copy.</param>
    /// <param name="monthly">Else weekly.</param>
    public static IReadOnlyList<VolunteerActivity> Copies(VolunteerActivity activity, IReadOnlyList<int> numbers, bool monthly, LocalZone zone, DateTimeOffset now) =>
        [.. numbers.Select((number, index) => Copy(activity, number, index + 1, monthly, zone, now))];

    private static VolunteerActivity Copy(VolunteerActivity activity, int number, int times, bool monthly, LocalZone zone, DateTimeOffset now)
    {
        var first = zone.DateOf(activity.Start);
        var day = monthly ? first.AddMonths(times) : first.AddDays(7 * times);
        var start = zone.At(day, zone.TimeOf(activity.Start));
        return activity with
        {
            Number = number,
            Series = activity.Series ?? activity.Number,
            Start = start,
            End = start + (activity.End - activity.Start),
            SignUpDeadline = start - (activity.Start - activity.SignUpDeadline),
            SignUps = [],
            // What the committee has settled holds for the whole series.
            State = activity.State is VolunteerState.Draft or VolunteerState.Submitted ? VolunteerState.Draft : VolunteerState.Approved,
            ScheduleVersion = 1,
            ScheduledAt = now,
            Summary = null,
            Evidence = null,
            Reason = null,
            SubmittedAt = null,
            InvitedAt = null,
        };
    }
}
