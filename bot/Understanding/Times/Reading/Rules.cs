using System.Globalization;

namespace Sanmo.Bot.Understanding.Times.Reading;

/// <summary>RRULE values for the repetitions people name.</summary>
internal static class Rules
{
    public const string Daily = "FREQ=DAILY";
    public const string Weekly = "FREQ=WEEKLY";
    public const string Monthly = "FREQ=MONTHLY";
    public const string Quarterly = "FREQ=MONTHLY;INTERVAL=3";
    public const string Yearly = "FREQ=YEARLY";
    public const string Workdays = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR";
    public const string Weekends = "FREQ=WEEKLY;BYDAY=SA,SU";
    public const string FirstWorkday = "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=";

    private static readonly string[] s_weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    /// <param name="weekday">Monday is 1.</param>
    public static string Code(int weekday) => s_weekdays[weekday - 1];

    /// <param name="weekdays">One bit per weekday; Monday is bit 1.</param>
    public static string OnWeekdays(int weekdays, int interval)
    {
        var codes = "";
        for (var weekday = 1; weekday <= 7; weekday++)
            if ((weekdays >> weekday & 1) == 1)
                codes += (codes.Length > 0 ? "," : "") + Code(weekday);
        return Every(Weekly, interval) + (codes.Length > 0 ? ";BYDAY=" + codes : "");
    }

    public static string Every(string frequency, int interval) =>
        interval == 1 ? frequency : string.Create(CultureInfo.InvariantCulture, $"{frequency};INTERVAL={interval}");

    public static string OnMonthDay(int day) => string.Create(CultureInfo.InvariantCulture, $"FREQ=MONTHLY;BYMONTHDAY={day}");

    public static string OnNthWeekday(int count, int weekday) => string.Create(CultureInfo.InvariantCulture, $"FREQ=MONTHLY;BYDAY={count}{Code(weekday)}");

    public static string OnNthWorkday(int count) => string.Create(CultureInfo.InvariantCulture, $"{FirstWorkday}{count}");

    public static string OnYearDay(int month, int day) => string.Create(CultureInfo.InvariantCulture, $"FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={day}");
}
