using Sanmo.Core.Calendars;

namespace Sanmo.Tests.Calendars;

public sealed class StatutoryDaysTests
{
    [Theory]
    [InlineData("2027-02-05", "春节")]
    [InlineData("2027-02-06", "春节")]
    [InlineData("2027-02-08", "春节")]
    [InlineData("2027-02-09", null)]
    [InlineData("2027-04-05", "清明节")]
    [InlineData("2028-04-04", "清明节")]
    [InlineData("2027-06-09", "端午节")]
    [InlineData("2027-09-15", "中秋节")]
    [InlineData("2027-10-03", "国庆节")]
    [InlineData("2025-05-31", "端午节")]
    [InlineData("2025-10-06", "中秋节")]
    [InlineData("2027-11-23", null)]
    public void Festivals_follow_the_moon_past_leap_months(string date, string? name) =>
        Assert.Equal(name, StatutoryDays.Find(DateOnly.Parse(date, null), HolidayFallback.Lunar)?.Name);

    [Fact]
    public void The_moons_days_agree_with_the_published_year()
    {
        var published = LoadCalendar.Shipped();
        var known = Enumerable.Range(0, 365).Select(day => new DateOnly(2026, 1, 1).AddDays(day));

        foreach (var date in known)
            if (StatutoryDays.Find(date, HolidayFallback.Lunar) is { } day)
                Assert.Equal(day.Name, published.FindHoliday(date)?.Name);
    }

    [Theory]
    [InlineData(HolidayFallback.None, true, true)]
    [InlineData(HolidayFallback.Fixed, false, true)]
    [InlineData(HolidayFallback.Lunar, false, false)]
    public void The_fallback_is_the_operators_choice(object fallback, bool worksOnNewYear, bool worksOnNewYearsEveOfTheMoon)
    {
        var calendar = new WorkCalendar([], (HolidayFallback)fallback);

        Assert.Equal(worksOnNewYear, calendar.IsWorkday(new(2027, 1, 1)));
        Assert.Equal(worksOnNewYearsEveOfTheMoon, calendar.IsWorkday(new(2027, 2, 5)));
    }

    [Fact]
    public void Dates_the_lunisolar_calendar_does_not_know_are_plain_days()
    {
        Assert.Null(StatutoryDays.Find(new(2200, 2, 5), HolidayFallback.Lunar));
        Assert.Null(StatutoryDays.Find(new(1800, 2, 5), HolidayFallback.Lunar));
    }
}
