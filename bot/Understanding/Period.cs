using System.Globalization;
using System.Text.Json.Serialization;

namespace Sanmo.Bot.Understanding;

/// <summary>A length as people say it: months and days of the calendar, hours and minutes of the clock. Negative means earlier.</summary>
[JsonConverter(typeof(PeriodJson))]
internal readonly record struct Period(int Months, int Days, TimeSpan Time)
{
    public static Period OfMonths(int months) => new(months, 0, TimeSpan.Zero);

    public static Period OfDays(int days) => new(0, days, TimeSpan.Zero);

    public static Period OfMinutes(int minutes) => new(0, 0, TimeSpan.FromMinutes(minutes));

    public static Period operator -(Period period) => new(-period.Months, -period.Days, -period.Time);

    public DateOnly AddTo(DateOnly date) => date.AddMonths(Months).AddDays(Days);

    public DateTimeOffset AddTo(DateTimeOffset instant) => instant.AddMonths(Months).AddDays(Days) + Time;

    /// <summary>ISO 8601: <c>P7D</c>, <c>PT30M</c>, <c>P1M</c>, and <c>-PT1H</c> for an hour earlier.</summary>
    public override string ToString()
    {
        var negative = Months < 0 || Days < 0 || Time < TimeSpan.Zero;
        var (months, days, time) = negative ? (-Months, -Days, -Time) : (Months, Days, Time);
        var date = (months == 0 ? "" : Number(months) + "M") + (days == 0 ? "" : Number(days) + "D");
        var hours = (int)time.TotalHours;
        var clock = (hours == 0 ? "" : Number(hours) + "H") + (time.Minutes == 0 ? "" : Number(time.Minutes) + "M");
        if (date.Length + clock.Length == 0)
            return "PT0M";
        return (negative ? "-P" : "P") + date + (clock.Length == 0 ? "" : "T" + clock);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
