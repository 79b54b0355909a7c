using System.Globalization;

namespace Sanmo.Core.Calendars;

/// <summary>The days off that the law names, known before a year's notice arranges the days around them.</summary>
internal static class StatutoryDays
{
    private static readonly ChineseLunisolarCalendar Lunisolar = new();

    public static Holiday? Find(DateOnly date, HolidayFallback fallback) => fallback switch
    {
        HolidayFallback.None => null,
        HolidayFallback.Fixed => FindFixed(date),
        _ => FindFixed(date) ?? FindLunar(date),
    };

    private static Holiday? FindFixed(DateOnly date) => (date.Month, date.Day) switch
    {
        (1, 1) => new("元旦", date, true),
        (5, 1 or 2) => new("劳动节", date, true),
        (10, 1 or 2 or 3) => new("国庆节", date, true),
        _ => null,
    };

    private static Holiday? FindLunar(DateOnly date) => (MoonDay(date), MoonDay(date.AddDays(1))) switch
    {
        ((1, 1 or 2 or 3), _) or (_, (1, 1)) => new("春节", date, true),
        ((5, 5), _) => new("端午节", date, true),
        ((8, 15), _) => new("中秋节", date, true),
        _ => date.Month == 4 && date.Day == Qingming(date.Year) ? new("清明节", date, true) : null,
    };

    /// <summary>Month and day of the lunisolar calendar; month 0 in a leap month, which has no festivals.</summary>
    private static (int Month, int Day) MoonDay(DateOnly date)
    {
        var day = date.ToDateTime(TimeOnly.MinValue);
        if (day < Lunisolar.MinSupportedDateTime || day > Lunisolar.MaxSupportedDateTime)
            return default;
        var (month, leap) = (Lunisolar.GetMonth(day), Lunisolar.GetLeapMonth(Lunisolar.GetYear(day)));
        // The calendar counts the leap month, so every month from it on is one too high.
        return (leap == 0 || month < leap ? month : month == leap ? 0 : month - 1, Lunisolar.GetDayOfMonth(day));
    }

    // The usual approximation of the solar term; it holds for this century.
    private static int Qingming(int year) => year is >= 2000 and < 2100 ? (int)(year % 100 * 0.2422 + 4.81) - year % 100 / 4 : 0;
}
