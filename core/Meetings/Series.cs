using Sanmo.Core.Calendars;

namespace Sanmo.Core.Meetings;

/// <summary>Meetings that repeat by a rule: each is a meeting of its own, made some months ahead; pure.</summary>
internal static class Series
{
    public const int DaysAhead = 180;
    public const int AtMost = 12;

    /// <summary>The dates a new series begins with: what the rule names, and where it is held.</summary>
    /// <param name="clock">Of one start; today counts while it is still to come.</param>
    public static IReadOnlyList<(DateOnly Named, DateOnly Held)> Begin(string rule, TimeOnly clock, DateTimeOffset now, WorkCalendar calendar, LocalZone zone) =>
        [.. Ahead(rule, zone.DateOf(now), zone.DateOf(now), calendar).Where(date => zone.At(date.Held, clock) > now).Take(AtMost)];

    /// <summary>The meetings that are missing ahead of a series; none once its last one was cancelled.</summary>
    /// <param name="meetings">All that the series has, in any order.</param>
    public static IReadOnlyList<Meeting> Missing(IReadOnlyList<Meeting> meetings, DateTimeOffset now, WorkCalendar calendar, LocalZone zone)
    {
        if (meetings.Where(meeting => meeting.Occurrence is not null).MaxBy(meeting => meeting.Occurrence) is not { Repeat: { } rule, Occurrence: { } last } latest || latest.State == MeetingState.Cancelled)
            return [];
        // Where all later ones were moved, those to come follow.
        var (shift, clock) = (zone.DateOf(latest.Start).DayNumber - Recurrence.OffHoliday(last, rule, calendar).DayNumber, zone.TimeOf(latest.Start));
        return [.. Ahead(rule, last, zone.DateOf(now), calendar).Where(date => date.Named > last).Take(AtMost).Select(date =>
        {
            var start = zone.At(shift == 0 ? date.Held : Recurrence.OffHoliday(date.Named.AddDays(shift), rule, calendar), clock);
            return latest with
            {
                Number = 0, Start = start, End = start + (latest.End - latest.Start), Occurrence = date.Named, ScheduleVersion = 1, ScheduledAt = now, State = MeetingState.Planned,
                Leaves = [], Moves = null, CancelReason = null, SignIns = null, Votes = null, Minutes = null, Decisions = null, MakeUps = null, Special = null, ActualStart = null, ActualEnd = null,
            };
        }).Where(meeting => meeting.Start > now)];
    }

    private static IEnumerable<(DateOnly Named, DateOnly Held)> Ahead(string rule, DateOnly first, DateOnly today, WorkCalendar calendar) =>
        Recurrence.Dates(rule, first, today.AddDays(DaysAhead)).Select(date => (date, Recurrence.OffHoliday(date, rule, calendar))).DistinctBy(date => date.Item2);
}
