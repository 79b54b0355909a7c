using Sanmo.Bot.Understanding.Times;
using Sanmo.Core.Calendars;

namespace Sanmo.Tests.Understanding.Times;

public sealed class FoundTimeTests
{
    private static readonly DateTimeOffset s_now = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(8));
    private static readonly WorkCalendar s_calendar = LoadCalendar.Shipped();

    [Theory]
    [InlineData("会议8改到周四下午两点", "周四下午两点")]
    [InlineData("免打扰到周五下午五点吧", "到周五下午五点")]
    [InlineData("ZG-012请于11月30日前完成", "11月30日前")]
    [InlineData("M21 往后挪一个小时", "一个小时")]
    [InlineData("请于12月1日（周二）9:00开会", "12月1日（周二）9:00")]
    [InlineData("item 12 by Friday 5pm please", "by Friday 5pm")]
    [InlineData("push it back by an hour", "by an hour")]
    [InlineData("tomorrow's meeting", "tomorrow")]
    [InlineData("see you in the morning", "in the morning")]
    public void A_span_covers_the_words_that_bound_the_time_but_no_verb(string text, string span)
    {
        var found = One(text);
        Assert.Equal(span, text.Substring(found.Start, found.Length));
    }

    [Theory]
    [InlineData("周四三点", "Afternoon, NearestWeekday")]
    [InlineData("明天九点", "AsSaid")]
    [InlineData("明天上午九点", "Nothing")]
    [InlineData("12月4日", "Year")]
    [InlineData("2026年12月4日", "Nothing")]
    [InlineData("26号前", "Month")]
    [InlineData("25/12/2026", "DayFirst")]
    [InlineData("两三天", "Rounded")]
    [InlineData("春节前", "HolidayDates")]
    [InlineData("early next month", "Rounded")]
    public void What_was_not_said_is_listed(string text, string assumed) => Assert.Equal(assumed, One(text).Assumed.ToString());

    [Fact]
    public void An_open_day_number_keeps_the_number_and_a_settled_one_does_not()
    {
        Assert.Equal(20, One("20号会议").Number);
        Assert.Equal(Doubt.DayOrNumber, One("20号会议").Doubt);
        Assert.Null(One("20号下午的会议").Number);
        Assert.Null(One("改到20号").Number);
        Assert.Null(One("20号前").Number);
    }

    [Fact]
    public void A_moment_begins_and_ends_in_the_offset_of_now()
    {
        var found = One("明天晚上十点到十二点");
        Assert.Equal(new DateTimeOffset(2026, 11, 24, 22, 0, 0, s_now.Offset), found.Begins(s_now.Offset));
        Assert.Equal(new DateTimeOffset(2026, 11, 25, 0, 0, 0, s_now.Offset), found.Ends(s_now.Offset));
        Assert.Null(One("明天").Begins(s_now.Offset));
    }

    [Fact]
    public void The_length_stays_where_a_date_was_counted_from_it()
    {
        Assert.Equal(new Amount(Days: 7), One("一周内").Amount);
        Assert.Equal(new Amount(Minutes: 60), One("in an hour").Amount);
        Assert.Equal(new Amount(Workdays: 3), One("3个工作日内").Amount);
        Assert.Equal(new Amount(Minutes: -30), One("提前半小时").Amount);
    }

    [Fact]
    public void The_second_reading_covers_the_same_words()
    {
        var found = One("下周二支部开会");
        Assert.Equal((found.Start, found.Length), (found.Other!.Start, found.Other.Length));
        Assert.Equal(DateUnit.Week, FindTimes.In("下周", s_now, s_calendar)[0].Unit);
    }

    [Theory]
    [InlineData("本月剩下的日程", true)]
    [InlineData("本月日程", false)]
    [InlineData("the rest of the month", true)]
    public void Only_what_is_left_begins_today(string text, bool fromToday) => Assert.Equal(fromToday, One(text).FromToday);

    [Theory]
    [InlineData("昨天", true)]
    [InlineData("last week", true)]
    [InlineData("三天前", true)]
    [InlineData("本周三", false)]
    public void Words_that_say_it_is_past_are_marked(string text, bool past) => Assert.Equal(past, One(text).SaidPast);

    [Theory]
    [InlineData(0, 7, 0, "P7D")]
    [InlineData(0, 0, 90, "PT1H30M")]
    [InlineData(1, 0, 0, "P1M")]
    [InlineData(0, 0, -30, "-PT30M")]
    [InlineData(0, 0, 0, "PT0M")]
    public void An_amount_is_written_in_the_ISO_way(int months, int days, int minutes, string iso) => Assert.Equal(iso, new Amount(months, days, minutes).ToString());

    private static FoundTime One(string text) => Assert.Single(FindTimes.In(text, s_now, s_calendar));
}
