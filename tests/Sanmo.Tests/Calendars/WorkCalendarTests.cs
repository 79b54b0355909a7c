using Sanmo.Core.Calendars;

namespace Sanmo.Tests.Calendars;

public sealed class WorkCalendarTests
{
    private static readonly WorkCalendar Shipped = LoadCalendar.Shipped();

    [Theory]
    [InlineData("2026-11-23", true)]
    [InlineData("2026-11-28", false)]
    [InlineData("2026-02-14", true)]
    [InlineData("2026-02-28", true)]
    [InlineData("2026-10-10", true)]
    [InlineData("2026-09-20", true)]
    [InlineData("2026-10-07", false)]
    [InlineData("2026-02-23", false)]
    public void A_day_off_and_a_make_up_workday_win_over_the_weekday(string date, bool works) => Assert.Equal(works, Shipped.IsWorkday(Day(date)));

    [Theory]
    [InlineData("2026-09-30", 1, "2026-10-08")]
    [InlineData("2026-10-09", 1, "2026-10-10")]
    [InlineData("2026-12-31", 1, "2027-01-04")]
    [InlineData("2026-02-13", 2, "2026-02-24")]
    [InlineData("2026-11-28", 0, "2026-11-28")]
    public void Workdays_are_counted_forward_without_the_first_day(string from, int count, string expected) =>
        Assert.Equal(Day(expected), Shipped.AddWorkdays(Day(from), count));

    [Fact]
    public void Without_next_years_file_new_year_is_off_all_the_same()
    {
        Assert.False(Shipped.Knows(2027));
        Assert.False(Shipped.IsWorkday(Day("2027-01-01")));
        Assert.False(Shipped.IsWorkday(Day("2027-10-01")));
        Assert.True(Shipped.IsWorkday(Day("2027-05-03")));
    }

    [Theory]
    [InlineData("2026-11-30", null)]
    [InlineData("2026-12-01", 2027)]
    [InlineData("2026-12-31", 2027)]
    [InlineData("2027-01-01", 2027)]
    [InlineData("2027-06-15", 2027)]
    public void A_missing_year_is_named_from_the_first_of_december(string today, int? missing) => Assert.Equal(missing, Shipped.MissingNextYear(Day(today)));

    [Fact]
    public void A_year_that_is_there_is_not_missed() =>
        Assert.Null(new WorkCalendar([Year(2026, "2026-01-01"), Year(2027, "2027-01-01")]).MissingNextYear(Day("2026-12-01")));

    [Fact]
    public void A_year_file_without_days_is_a_notice_that_is_not_out_yet()
    {
        var calendar = new WorkCalendar([Year(2026, "2026-01-01"), new(2027, [])]);

        Assert.Equal(2027, calendar.MissingNextYear(Day("2026-12-01")));
        Assert.False(calendar.IsWorkday(Day("2027-01-01")));
    }

    [Fact]
    public void A_notice_may_give_away_the_last_day_of_the_year_before()
    {
        var calendar = new WorkCalendar([Year(2027, "2026-12-31", "2027-01-01"), Year(2026, "2026-01-01")]);

        Assert.False(calendar.IsWorkday(Day("2026-12-31")));
    }

    [Fact]
    public void Of_two_entries_for_one_year_the_later_counts()
    {
        var calendar = new WorkCalendar([Year(2026, "2026-10-02"), Year(2026, "2026-03-03")]);

        Assert.True(calendar.IsWorkday(Day("2026-10-02")));
        Assert.False(calendar.IsWorkday(Day("2026-03-03")));
    }

    [Fact]
    public void Counting_workdays_is_adding_them_backwards()
    {
        var from = Day("2026-09-18");
        for (var count = 0; count < 60; count++)
            Assert.Equal(count, Shipped.CountWorkdays(from, Shipped.AddWorkdays(from, count)));
    }

    private static DateOnly Day(string date) => DateOnly.Parse(date, null);

    private static HolidayYear Year(int year, params string[] off) => new(year, [.. off.Select(date => new Holiday("off", Day(date), true))]);
}
