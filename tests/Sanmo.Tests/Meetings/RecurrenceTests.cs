using CsCheck;
using Sanmo.Core.Calendars;
using Sanmo.Core.Meetings;
using Sanmo.Tests.Reminders;

namespace Sanmo.Tests.Meetings;

public sealed class RecurrenceTests
{
    private static readonly WorkCalendar Shipped = LoadCalendar.Shipped();

    [Theory]
    [InlineData("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1", "2026-09-01", "09-01 10-01 11-02")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=5", "2026-09-01", "09-05 10-05 11-05")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", "2026-09-01", "09-04 09-18 10-02")]
    [InlineData("FREQ=MONTHLY;BYDAY=2WE", "2026-09-01", "09-09 10-14 11-11")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=-1", "2026-09-01", "09-30 10-31 11-30")]
    public void A_rule_names_its_dates(string rule, string first, string dates) =>
        Assert.Equal(dates, string.Join(' ', Recurrence.Dates(rule, DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture), new(2027, 1, 31)).Take(3).Select(date => date.ToString("MM-dd", System.Globalization.CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData("2026-10-01", "2026-10-08")]
    [InlineData("2026-10-05", "2026-10-08")]
    [InlineData("2026-09-05", "2026-09-07")]
    [InlineData("2026-09-20", "2026-09-20")]
    [InlineData("2026-02-15", "2026-02-14")]
    public void What_falls_on_a_day_off_is_held_on_a_workday_within_about_a_week(string named, string held) =>
        Assert.Equal(DateOnly.Parse(held, System.Globalization.CultureInfo.InvariantCulture), Recurrence.OffHoliday(DateOnly.Parse(named, System.Globalization.CultureInfo.InvariantCulture), "FREQ=MONTHLY;BYMONTHDAY=5", Shipped));

    [Fact]
    public void A_rule_that_names_saturdays_means_them() =>
        Assert.Equal(new(2026, 11, 28), Recurrence.OffHoliday(new(2026, 11, 28), "FREQ=WEEKLY;BYDAY=SA", Shipped));

    [Fact]
    public void Whatever_the_date_it_is_held_on_a_workday_not_more_than_a_week_later() =>
        Gen.Int[0, 364].Select(day => new DateOnly(2026, 1, 1).AddDays(day)).Sample(date =>
            Recurrence.OffHoliday(date, "FREQ=DAILY", Shipped) is var held && Shipped.IsWorkday(held) && held.DayNumber - date.DayNumber <= Recurrence.DaysMoved && held.DayNumber - date.DayNumber > -Recurrence.DaysMoved);

    [Fact]
    public void A_series_goes_on_where_it_stands_and_at_the_hour_it_was_moved_to()
    {
        var zone = new LocalZone(Desk.Beijing);
        var last = Desk.Meeting("12-04 17:00") with { Series = 5, Repeat = "FREQ=WEEKLY;BYDAY=FR", Occurrence = new(2026, 12, 4) };

        var missing = Series.Missing([last], Desk.At("11-23 09:00"), Shipped, zone);

        Assert.Equal(Series.AtMost, missing.Count);
        Assert.Equal((new DateOnly(2026, 12, 11), new TimeOnly(17, 0)), (missing[0].Occurrence, zone.TimeOf(missing[0].Start)));
        Assert.All(missing, meeting => Assert.Equal((0, MeetingState.Planned), (meeting.Leaves.Count, meeting.State)));
        Assert.Empty(Series.Missing([last with { State = MeetingState.Cancelled }], Desk.At("11-23 09:00"), Shipped, zone));
    }

    [Fact]
    public void A_month_or_a_quarter_that_a_branch_does_without_is_not_open()
    {
        var zone = new LocalZone(Desk.Beijing);
        var held = Desk.Meeting("11-18 15:00") with { State = MeetingState.Held };
        Exemption[] without = [new(MeetingType.Lecture, new(2026, 10, 1), new(2026, 12, 31), "on site", "m-9", default)];

        var lines = CadenceTable.Of("branch-1", [held, held with { Number = 6, Branch = "branch-2" }], without, Desk.At("11-23 09:00"), zone);

        Assert.Equal([0, 1, 0], lines.Where(line => line.Type == MeetingType.Committee).Select(line => line.Held));
        Assert.False(Assert.Single(lines, line => line.Type == MeetingType.Lecture).IsOpen);
        Assert.True(Assert.Single(lines, line => line.Type == MeetingType.General).IsOpen);
    }
}
