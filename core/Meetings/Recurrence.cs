using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Sanmo.Core.Calendars;

namespace Sanmo.Core.Meetings;

/// <summary>The dates of a rule in the form of RFC 5545; pure.</summary>
internal static class Recurrence
{
    /// <summary>A date that falls on a holiday moves by about a week at most.</summary>
    public const int DaysMoved = 7;

    /// <summary>What the rule names, local dates in order.</summary>
    /// <param name="first">Not before this date; a rule without a day repeats its day.</param>
    /// <param name="last">Included.</param>
    public static IEnumerable<DateOnly> Dates(string rule, DateOnly first, DateOnly last)
    {
        var start = new CalDateTime(first.Year, first.Month, first.Day);
        var repeated = new CalendarEvent { Start = start, RecurrenceRule = new RecurrencePattern(rule) };
        return repeated.GetOccurrences(start).Select(occurrence => occurrence.Period.StartTime.Date).SkipWhile(date => date < first).TakeWhile(date => date <= last);
    }

    /// <summary>
    /// The workday on which what is due on this date is held: itself, else the next within about a week, else the one before. A rule that
    /// names a weekend day means it, and only a holiday moves it.
    /// </summary>
    public static DateOnly OffHoliday(DateOnly date, string rule, WorkCalendar calendar)
    {
        var weekend = rule.Contains("SA", StringComparison.Ordinal) || rule.Contains("SU", StringComparison.Ordinal);
        if (calendar.IsWorkday(date) || weekend && calendar.FindHoliday(date) is null)
            return date;
        var next = calendar.OnOrAfter(date);
        return next.DayNumber - date.DayNumber <= DaysMoved ? next : calendar.OnOrBefore(date);
    }
}
