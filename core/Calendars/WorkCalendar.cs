namespace Sanmo.Core.Calendars;

/// <summary>Which local dates are workdays. Pure; dates are those of the organisation's zone.</summary>
internal sealed class WorkCalendar(IEnumerable<HolidayYear> years)
{
    private readonly Dictionary<int, Dictionary<DateOnly, Holiday>> _years =
        years.ToDictionary(year => year.Year, year => year.Days.ToDictionary(day => day.Date));

    public bool Knows(int year) => _years.ContainsKey(year);

    /// <summary>The festival or make-up day on <paramref name="date"/>, where the year's file names one.</summary>
    public Holiday? FindHoliday(DateOnly date) =>
        _years.TryGetValue(date.Year, out var days) ? days.GetValueOrDefault(date) : FixedHoliday(date);

    public bool IsWorkday(DateOnly date) =>
        FindHoliday(date) is { } holiday ? !holiday.IsOffDay : date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The latest workday on or before <paramref name="date"/>.</summary>
    public DateOnly OnOrBefore(DateOnly date)
    {
        while (!IsWorkday(date))
            date = date.AddDays(-1);
        return date;
    }

    /// <summary>The first workday on or after <paramref name="date"/>.</summary>
    public DateOnly OnOrAfter(DateOnly date)
    {
        while (!IsWorkday(date))
            date = date.AddDays(1);
        return date;
    }

    /// <summary>The <paramref name="count"/>-th workday after <paramref name="date"/>, which is not counted itself.</summary>
    public DateOnly AddWorkdays(DateOnly date, int count)
    {
        for (; count > 0; count--)
            date = OnOrAfter(date.AddDays(1));
        return date;
    }

    /// <summary>Workdays after <paramref name="from"/> up to and including <paramref name="until"/>; 0 when it is not later.</summary>
    public int CountWorkdays(DateOnly from, DateOnly until)
    {
        var count = 0;
        for (var date = from.AddDays(1); date <= until; date = date.AddDays(1))
            if (IsWorkday(date))
                count++;
        return count;
    }

    // A year whose notice is not out yet still has its fixed days, or "+1 workday" of 31 December would land on New Year.
    private static Holiday? FixedHoliday(DateOnly date) => (date.Month, date.Day) switch
    {
        (1, 1) => new("元旦", date, true),
        (5, 1 or 2) => new("劳动节", date, true),
        (10, 1 or 2 or 3) => new("国庆节", date, true),
        _ => null,
    };
}
