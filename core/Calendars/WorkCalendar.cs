namespace Sanmo.Core.Calendars;

/// <summary>Which local dates are workdays. Pure; dates are those of the organisation's zone.</summary>
internal sealed class WorkCalendar
{
    private readonly HashSet<int> _years = [];
    private readonly Dictionary<DateOnly, Holiday> _days = [];
    private readonly HolidayFallback _fallback;

    /// <param name="years">Of two entries for one year the later counts.</param>
    /// <param name="fallback">What is off in a year without an entry, or with an empty one: a notice that is not out yet.</param>
    public WorkCalendar(IEnumerable<HolidayYear> years, HolidayFallback fallback = HolidayFallback.Fixed)
    {
        _fallback = fallback;
        // In order of years: the newer notice has the last word on the days around New Year.
        foreach (var year in years.GroupBy(year => year.Year, (_, same) => same.Last()).Where(year => year.Days.Count > 0).OrderBy(year => year.Year))
        {
            _years.Add(year.Year);
            foreach (var day in year.Days)
                _days[day.Date] = day;
        }
    }

    public bool Knows(int year) => _years.Contains(year);

    /// <summary>The year an administrator has to bring a file for: this year at any time, the next from 1 December on; null when none is missing.</summary>
    public int? MissingNextYear(DateOnly today) =>
        !Knows(today.Year) ? today.Year : today.Month == 12 && !Knows(today.Year + 1) ? today.Year + 1 : null;

    /// <summary>The festival or make-up day on <paramref name="date"/>, where the year's file names one.</summary>
    public Holiday? FindHoliday(DateOnly date) =>
        // Without the fallback "+1 workday" of 31 December would land on New Year.
        _days.TryGetValue(date, out var holiday) ? holiday : Knows(date.Year) ? null : StatutoryDays.Find(date, _fallback);

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
}
