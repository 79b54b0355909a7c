using System.Globalization;
using Sanmo.Core.Calendars;

namespace Sanmo.Bot.Understanding.Times.Reading;

/// <summary>On which dates festivals fall, and the days off around them.</summary>
internal static class FindFestival
{
    public const Festival LastWithDaysOff = Festival.NationalDay;
    private static readonly ChineseLunisolarCalendar s_lunar = new();
    private static readonly string[] s_names = ["元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节"];

    public static DateOnly On(Festival festival, int year) => festival switch
    {
        Festival.NewYear => new(year, 1, 1),
        Festival.SpringFestival => Lunar(year, 1, 1),
        Festival.NewYearsEveOfSpring => Lunar(year, 1, 1).AddDays(-1),
        Festival.Lantern => Lunar(year, 1, 15),
        Festival.Qingming => new(year, 4, Qingming(year)),
        Festival.LabourDay => new(year, 5, 1),
        Festival.DragonBoat => Lunar(year, 5, 5),
        Festival.MidAutumn => Lunar(year, 8, 15),
        Festival.NationalDay => new(year, 10, 1),
        Festival.WomensDay => new(year, 3, 8),
        Festival.YouthDay => new(year, 5, 4),
        Festival.PartyDay => new(year, 7, 1),
        Festival.ArmyDay => new(year, 8, 1),
        _ => new(year, 12, 25),
    };

    /// <summary>First and last day off, both included; the festival alone where it has none.</summary>
    /// <param name="known">False when the year's notice is not loaded and only the legal days are counted.</param>
    public static (DateOnly From, DateOnly To) DaysOff(Festival festival, int year, WorkCalendar calendar, out bool known)
    {
        var day = On(festival, year);
        known = calendar.Knows(year) || festival > LastWithDaysOff;
        if (festival > LastWithDaysOff)
            return (day, day);
        if (!known)
            return (day.AddDays(festival == Festival.SpringFestival ? -1 : 0), day.AddDays(LegalDaysAfter(festival)));
        var (from, to) = (day, day);
        while (IsOff(calendar, from.AddDays(-1), festival))
            from = from.AddDays(-1);
        while (IsOff(calendar, to.AddDays(1), festival))
            to = to.AddDays(1);
        return (from, to);
    }

    /// <summary>The year in which the festival's days off are not over yet.</summary>
    public static int YearOfNext(Festival festival, DateOnly today, WorkCalendar calendar) =>
        DaysOff(festival, today.Year, calendar, out _).To >= today ? today.Year : today.Year + 1;

    /// <summary>The festival with days off that is running, or comes first.</summary>
    public static (Festival Festival, int Year) Next(DateOnly today, WorkCalendar calendar)
    {
        var (next, nextYear, first) = (Festival.NewYear, today.Year + 1, DateOnly.MaxValue);
        for (var festival = Festival.NewYear; festival <= LastWithDaysOff; festival++)
        {
            var year = YearOfNext(festival, today, calendar);
            var from = DaysOff(festival, year, calendar, out _).From;
            if (from < first)
                (next, nextYear, first) = (festival, year, from);
        }
        return (next, nextYear);
    }

    private static bool IsOff(WorkCalendar calendar, DateOnly date, Festival festival) =>
        calendar.FindHoliday(date) is { IsOffDay: true } holiday && holiday.Name.StartsWith(s_names[(int)festival], StringComparison.Ordinal);

    private static int LegalDaysAfter(Festival festival) => festival switch
    {
        Festival.SpringFestival => 2,
        Festival.LabourDay => 1,
        Festival.NationalDay => 2,
        _ => 0,
    };

    // A leap month before it shifts the calendar's own count of months.
    private static DateOnly Lunar(int year, int month, int day)
    {
        var leap = s_lunar.GetLeapMonth(year);
        return DateOnly.FromDateTime(s_lunar.ToDateTime(year, leap > 0 && month >= leap ? month + 1 : month, day, 0, 0, 0, 0));
    }

    // The sun's mean motion; right for every year of this century.
    private static int Qingming(int year) => (int)(((year % 100) * 0.2422) + 4.81) - (year % 100 / 4);
}
