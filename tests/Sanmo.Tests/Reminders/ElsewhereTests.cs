using Sanmo.Core.Calendars;
using Sanmo.Core.Reminders;

namespace Sanmo.Tests.Reminders;

/// <summary>Plans where the calendar or the clock is not that of a Beijing year in the file.</summary>
public sealed class ElsewhereTests
{
    private static readonly LeadTimes Berlin = Desk.LeadTimes(zone: Desk.Berlin, calendar: new([], HolidayFallback.None));

    [Fact]
    public void Without_next_years_file_the_first_step_after_the_limit_skips_new_year()
    {
        var plan = Desk.LeadTimes().For(Desk.Staged(Desk.Day("12-31")));

        var late = plan.Where(line => line.Audience == Audience.Owner && line.Stage is Stage.LateOneWorkday or Stage.LateThreeWorkdays);
        Assert.Equal(["01-04", "01-06"], late.Days(Audience.Owner).Select(line => line.Day));
    }

    [Fact]
    public void Where_clocks_change_the_morning_line_stays_at_the_wall_clocks_hour()
    {
        var plan = Berlin.For(Desk.Staged(new(2026, 4, 1)));

        Assert.Equal(
            ["03-25 08:45 SevenDaysBefore Owner Digest", "03-27 08:45 ThreeDaysBefore Owner Digest", "03-31 08:45 DayBefore Owner Digest", "04-01 08:45 OnTheDay Owner Digest"],
            plan.Where(line => line.Stage <= Stage.OnTheDay).Lines(Audience.Owner, Desk.Berlin));
        Assert.Equal([7, 7, 6, 6], plan.Where(line => line.Stage <= Stage.OnTheDay && line.Audience == Audience.Owner).Select(line => line.Due.UtcDateTime.Hour));
    }

    [Fact]
    public void An_hour_before_a_start_is_an_hour_also_on_the_night_clocks_change()
    {
        var start = DateTimeOffset.Parse("2026-10-25T09:00+01:00", null);
        var meeting = Desk.Meeting("12-02 15:30", "03-02 09:00") with { Start = start, End = start.AddHours(1) };

        var reminder = Assert.Single(Berlin.For(meeting), line => line.Stage == Stage.BeforeStart);

        Assert.Equal(TimeSpan.FromHours(1), start - reminder.Due);
        Assert.Contains("10-23 16:00 PreviousWorkday Attendees Reminder", Berlin.For(meeting).Lines(Desk.Berlin));
    }

    [Fact]
    public void The_limit_of_a_day_lasts_until_that_zones_midnight() =>
        Assert.Equal(
            DateTimeOffset.Parse("2026-04-02T00:00+02:00", null),
            Berlin.For(Desk.Staged(new(2026, 4, 1))).First(line => line.Stage == Stage.OnTheDay && line.Audience == Audience.Owner).UsefulUntil);

    [Fact]
    public void A_postponed_meeting_reminds_at_the_new_time_only()
    {
        var before = Desk.LeadTimes().For(Desk.Meeting("12-02 15:30"));
        var after = Desk.LeadTimes().For(Desk.Meeting("12-04 10:00", "12-01 11:00") with { ScheduleVersion = 2 });

        Assert.Empty(before.Select(line => line.Id).Intersect(after.Select(line => line.Id)));
        Assert.Equal(["12-03 16:00", "12-04 09:00"], after.Lines(Audience.Attendees).Select(line => line[..11]));
    }
}
