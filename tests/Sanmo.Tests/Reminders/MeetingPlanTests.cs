using Sanmo.Core.Meetings;
using Sanmo.Core.Reminders;

namespace Sanmo.Tests.Reminders;

public sealed class MeetingPlanTests
{
    private static readonly LeadTimes LeadTimes = Desk.LeadTimes();

    [Fact]
    public void A_meeting_is_announced_reminded_of_twice_and_briefed()
    {
        var plan = LeadTimes.For(Desk.Meeting("12-02 15:30"));

        Assert.Equal(
            [
                "11-23 09:00 Announced Group Reminder",
                "12-01 16:00 PreviousWorkday Attendees Reminder",
                "12-02 14:30 BeforeStart Attendees Reminder",
                "12-02 15:15 HostBriefing Host Reminder",
                "12-07 08:45 MinutesMissing Recorder Digest",
                "12-09 08:45 MinutesMissing BranchSecretary Digest",
            ],
            plan.Lines());
    }

    [Fact]
    public void Nothing_about_the_start_is_said_once_it_has_started() =>
        Assert.All(LeadTimes.For(Desk.Meeting("12-02 15:30")).Where(line => line.Stage != Stage.MinutesMissing),
            line => Assert.True(line.UsefulUntil <= Desk.At("12-02 15:30")));

    [Fact]
    public void A_monday_meeting_is_reminded_of_on_friday() =>
        Assert.Contains("11-27 16:00 PreviousWorkday Attendees Reminder", LeadTimes.For(Desk.Meeting("11-30 10:00")).Lines());

    [Fact]
    public void A_meeting_after_the_holiday_is_reminded_of_before_it() =>
        Assert.Contains("09-30 16:00 PreviousWorkday Attendees Reminder", LeadTimes.For(Desk.Meeting("10-08 10:00", "09-21 09:00")).Lines());

    [Fact]
    public void An_online_meeting_is_reminded_of_ten_minutes_before() =>
        Assert.Contains("12-02 15:20 BeforeStart Attendees Reminder", LeadTimes.For(Desk.Meeting("12-02 15:30") with { Online = true }).Lines());

    [Fact]
    public void A_reminder_in_the_early_morning_waits_for_eight() =>
        Assert.Contains("12-02 08:00 BeforeStart Attendees Reminder", LeadTimes.For(Desk.Meeting("12-02 08:30")).Lines());

    [Fact]
    public void A_start_before_eight_is_not_reminded_of_twice_the_evening_before() =>
        Assert.Equal(["12-01 16:00 PreviousWorkday Attendees Reminder"], LeadTimes.For(Desk.Meeting("12-02 07:30")).Lines(Audience.Attendees));

    [Fact]
    public void A_start_before_eight_set_late_is_reminded_of_before_the_night() =>
        Assert.Equal(["12-01 21:15 BeforeStart Attendees Reminder"], LeadTimes.For(Desk.Meeting("12-02 07:30", "12-01 17:00")).Lines(Audience.Attendees));

    [Fact]
    public void A_stage_that_was_over_when_the_time_was_set_does_not_exist() =>
        Assert.Equal(
            ["12-02 09:00 Announced Group Reminder", "12-02 09:15 HostBriefing Host Reminder"],
            LeadTimes.For(Desk.Meeting("12-02 09:30", "12-02 09:00")).Lines()[..2]);

    [Fact]
    public void An_announcement_at_night_waits_for_the_morning() =>
        Assert.Equal("11-24 08:00 Announced Group Reminder", LeadTimes.For(Desk.Meeting("12-02 15:30", "11-23 22:10")).Lines()[0]);

    [Fact]
    public void An_announcement_at_noon_waits_for_the_end_of_the_break() =>
        Assert.Equal("11-24 13:30 Announced Group Reminder", LeadTimes.For(Desk.Meeting("12-02 15:30", "11-24 12:10")).Lines()[0]);

    [Fact]
    public void An_announcement_that_could_only_come_too_late_does_not_wait() =>
        Assert.Equal("11-24 12:10 Announced Group Urgent", LeadTimes.For(Desk.Meeting("11-24 13:00", "11-24 12:10")).Lines()[0]);

    [Fact]
    public void A_move_within_twelve_hours_breaks_the_silence_and_reaches_everybody() =>
        Assert.Equal(
            ["11-23 22:10 Announced Attendees Urgent", "11-23 22:10 Announced Group Urgent"],
            LeadTimes.For(Desk.Meeting("11-24 09:00", "11-23 22:10") with { ScheduleVersion = 2 }).Lines()[..2]);

    [Fact]
    public void A_move_of_something_far_away_waits() =>
        Assert.Equal("11-24 08:00 Announced Group Reminder", LeadTimes.For(Desk.Meeting("11-26 09:00", "11-23 22:10") with { ScheduleVersion = 2 }).Lines()[0]);

    [Fact]
    public void A_talk_between_two_is_not_announced_in_the_group()
    {
        var plan = LeadTimes.For(Desk.Meeting("12-02 15:30") with { Type = MeetingType.HeartTalk });

        Assert.Empty(plan.Lines(Audience.Group));
        Assert.Contains("11-23 09:00 Announced Attendees Reminder", plan.Lines());
    }

    [Fact]
    public void Without_group_announcements_attendees_are_told_in_private()
    {
        var plan = Desk.LeadTimes(new() { GroupAnnouncements = false }).For(Desk.Meeting("12-02 15:30"));

        Assert.Empty(plan.Lines(Audience.Group));
        Assert.Contains("11-23 09:00 Announced Attendees Reminder", plan.Lines());
    }

    [Fact]
    public void Each_leave_is_shown_to_who_decides_on_it_at_once_and_what_is_undecided_two_hours_before()
    {
        Leave[] leaves =
        [
            new("m-1", null, LeaveState.Approved, Desk.At("11-23 10:00")),
            new("m-2", null, LeaveState.Requested, Desk.At("11-24 15:00")),
            new("m-3", "trip", LeaveState.Requested, Desk.At("11-24 22:00")),
        ];

        var plan = LeadTimes.For(Desk.Meeting("12-02 15:30") with { Leaves = leaves }).Where(line => line.Stage is Stage.LeaveAsked or Stage.LeaveUndecided);

        Assert.Equal(
            ["11-24 15:00 LeaveAsked Approver Reminder", "11-25 08:00 LeaveAsked Approver Reminder", "12-02 13:30 LeaveUndecided Approver Reminder"],
            plan.Lines());
        Assert.Equal([2, 3, 0], plan.Select(line => line.Step));
    }

    [Fact]
    public void A_leave_asked_for_in_the_last_two_hours_is_shown_once()
    {
        var meeting = Desk.Meeting("12-02 15:30") with { Leaves = [new("m-3", "ill", LeaveState.Requested, Desk.At("12-02 14:00"))] };

        Assert.Equal(["12-02 14:00 LeaveAsked Approver Reminder"], LeadTimes.For(meeting).Where(line => line.Stage is Stage.LeaveAsked or Stage.LeaveUndecided).Lines());
    }

    [Fact]
    public void The_whole_organisations_meeting_has_the_office_for_its_secretary()
    {
        var plan = LeadTimes.For(Desk.Meeting("12-02 15:30") with { Branch = null, Recorder = null });

        Assert.Contains("12-07 08:45 MinutesMissing Office Digest", plan.Lines());
        Assert.Empty(plan.Lines(Audience.BranchSecretary));
    }

    [Theory]
    [InlineData(MeetingState.Held)]
    [InlineData(MeetingState.Cancelled)]
    public void A_finished_or_cancelled_meeting_deserves_nothing(object state) =>
        Assert.Empty(LeadTimes.For(Desk.Meeting("12-02 15:30") with { State = (MeetingState)state }));
}
