using Sanmo.Core.Calendars;

namespace Sanmo.Bot.Understanding.Times.Reading;

/// <summary>Arithmetic on local dates; weeks begin on Monday and all ranges include both ends.</summary>
internal static class Days
{
    /// <summary>Years outside are not dates people mean, and the calendar classes end somewhere.</summary>
    public static bool IsYear(int year) => year is >= 1950 and <= 2090;

    /// <summary>Monday is 1.</summary>
    public static int Weekday(DateOnly date) => date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek;

    public static DateOnly Monday(DateOnly date) => date.AddDays(1 - Weekday(date));

    public static DateOnly FirstOfMonth(DateOnly date) => new(date.Year, date.Month, 1);

    public static DateOnly LastOfMonth(DateOnly date) => new(date.Year, date.Month, DateTime.DaysInMonth(date.Year, date.Month));

    public static DateOnly FirstOfQuarter(DateOnly date) => new(date.Year, ((date.Month - 1) / 3 * 3) + 1, 1);

    /// <summary>The first date with that weekday on or after.</summary>
    public static DateOnly OnOrAfter(DateOnly date, int weekday) => date.AddDays((weekday - Weekday(date) + 7) % 7);

    public static (DateOnly From, DateOnly To) Week(DateOnly today, int offset)
    {
        var monday = Monday(today).AddDays(7 * offset);
        return (monday, monday.AddDays(6));
    }

    public static (DateOnly From, DateOnly To) Month(DateOnly first) => (first, LastOfMonth(first));

    public static (DateOnly From, DateOnly To) Quarter(int year, int quarter)
    {
        var first = new DateOnly(year, (quarter * 3) - 2, 1);
        return (first, first.AddMonths(3).AddDays(-1));
    }

    public static (DateOnly From, DateOnly To) Half(int year, int half) =>
        half == 1 ? (new(year, 1, 1), new(year, 6, 30)) : (new(year, 7, 1), new(year, 12, 31));

    /// <summary>Days 1–10, 11–20 and 21 to the end.</summary>
    public static (DateOnly From, DateOnly To) Third(DateOnly month, int third) => third switch
    {
        1 => (FirstOfMonth(month), FirstOfMonth(month).AddDays(9)),
        2 => (FirstOfMonth(month).AddDays(10), FirstOfMonth(month).AddDays(19)),
        _ => (FirstOfMonth(month).AddDays(20), LastOfMonth(month)),
    };

    /// <summary>A row of the wall calendar, cut at the month's edges; null when the month has no such row. -1 is the last.</summary>
    public static (DateOnly From, DateOnly To)? WeekOfMonth(DateOnly month, int row)
    {
        var (first, last) = Month(FirstOfMonth(month));
        var monday = row < 0 ? Monday(last) : Monday(first).AddDays(7 * (row - 1));
        if (monday > last)
            return null;
        return (monday < first ? first : monday, monday.AddDays(6) > last ? last : monday.AddDays(6));
    }

    /// <summary>The n-th such weekday of a month; -1 is the last; null when there is none.</summary>
    public static DateOnly? WeekdayOfMonth(DateOnly month, int weekday, int count)
    {
        var (first, last) = Month(FirstOfMonth(month));
        var date = count < 0 ? OnOrAfter(last.AddDays(-6), weekday) : OnOrAfter(first, weekday).AddDays(7 * (count - 1));
        return date.Month == first.Month ? date : null;
    }

    /// <summary>The n-th workday of a month; -1 is the last.</summary>
    public static DateOnly WorkdayOfMonth(DateOnly month, int count, WorkCalendar calendar) =>
        count < 0 ? calendar.OnOrBefore(LastOfMonth(month)) : calendar.AddWorkdays(FirstOfMonth(month).AddDays(-1), count);

    public static DateOnly Before(DateOnly date, Amount amount, WorkCalendar calendar)
    {
        date = date.AddMonths(-amount.Months).AddDays(-amount.Days);
        for (var count = amount.Workdays; count > 0; count--)
            date = calendar.OnOrBefore(date.AddDays(-1));
        return date;
    }

    /// <summary>This year's date, or the first later year's in which it is not past and exists (29 February).</summary>
    public static DateOnly NextYearly(DateOnly today, int month, int day)
    {
        for (var year = today.Year; year < today.Year + 9; year++)
            if (day <= DateTime.DaysInMonth(year, month) && new DateOnly(year, month, day) is var date && date >= today)
                return date;
        return LastOfMonth(new(today.Year + 1, month, 1));
    }
}
