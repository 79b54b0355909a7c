using Sanmo.Core.Rectification;
using Sanmo.Core.Reminders;

namespace Sanmo.Tests.Reminders;

public sealed class RectificationPlanTests
{
    private static readonly LeadTimes LeadTimes = Desk.LeadTimes();

    private static readonly RectificationItem Staged = Desk.Staged(Desk.Day("11-30")) with { ScheduledAt = Desk.At("11-16 10:00") };

    [Fact]
    public void An_immediate_item_is_pushed_then_reminded_of_the_day_before_and_on_the_day()
    {
        var plan = LeadTimes.For(Desk.Immediate("11-26", "11-20 15:00"));

        Assert.Equal(
            [
                "11-20 15:00 Assigned Owner Reminder",
                "11-25 08:45 DayBefore Owner Digest",
                "11-26 08:45 OnTheDay Owner Digest",
                "11-27 08:45 LateOneWorkday Owner Digest",
                "12-01 08:45 LateThreeWorkdays Owner Reminder",
            ],
            plan.Lines(Audience.Owner));
        Assert.Equal(["11-26 09:10 OnTheDay Group Reminder"], plan.Lines(Audience.Group));
    }

    [Theory]
    [InlineData("11-20 22:00", "11-27", "11-23 08:45")]
    [InlineData("11-21 10:00", "11-27", "11-23 08:45")]
    [InlineData("11-21 10:00", "11-22", "11-21 10:00")]
    public void An_item_assigned_on_a_day_off_waits_for_the_next_workday_unless_that_is_too_late(string assigned, string due, string told) =>
        Assert.Equal($"{told} Assigned Owner Reminder", LeadTimes.For(Desk.Immediate(due, assigned)).Lines(Audience.Owner)[0]);

    [Fact]
    public void An_extension_was_told_by_who_granted_it()
    {
        var extended = Desk.Immediate("12-04", "11-24 10:00") with
        {
            ScheduleVersion = 2,
            DueChanges = [new(Desk.Day("11-26"), Desk.Day("12-04"), "m-9", null, Desk.At("11-24 10:00"))],
        };

        Assert.DoesNotContain(LeadTimes.For(extended), line => line.Stage == Stage.Assigned);
        Assert.Contains(LeadTimes.For(extended with { ScheduledAt = Desk.At("11-25 10:00"), Cycle = 2 }), line => line.Stage == Stage.Assigned);
    }

    [Fact]
    public void A_staged_item_climbs_the_ladder_once_it_is_late()
    {
        var late = LeadTimes.For(Staged).Where(line => line.Stage is >= Stage.LateOneWorkday and <= Stage.LateEveryFiveWorkdays);

        Assert.Equal(
            [
                "12-01 08:45 LateOneWorkday BranchSecretary Digest",
                "12-01 08:45 LateOneWorkday Owner Digest",
                "12-03 08:45 LateThreeWorkdays BranchSecretary Reminder",
                "12-03 08:45 LateThreeWorkdays Owner Reminder",
                "12-07 08:45 LateFiveWorkdays BranchSecretary Digest",
                "12-07 08:45 LateFiveWorkdays Leader Digest",
                "12-07 08:45 LateFiveWorkdays Office Digest",
                "12-14 08:45 LateEveryFiveWorkdays BranchSecretary Digest",
                "12-14 08:45 LateEveryFiveWorkdays Leader Digest",
                "12-14 08:45 LateEveryFiveWorkdays Office Digest",
            ],
            late.Lines()[..10]);
        Assert.Equal(["10", "15", "20", "25", "30", "35"], late.Where(line => line.Audience == Audience.Office).Select(line => line.Occasion).Where(occasion => occasion.Length > 0));
    }

    [Fact]
    public void The_contact_hears_from_three_days_before_while_progress_is_low()
    {
        var late = RectificationWith(percent: 79);
        var well = RectificationWith(percent: 80);

        Assert.Equal(
            ["11-27 08:45 DayBefore BranchSecretary Digest", "11-30 08:45 OnTheDay BranchSecretary Digest"],
            LeadTimes.For(late).Lines(Audience.BranchSecretary)[..2]);
        Assert.Equal("12-01 08:45 LateOneWorkday BranchSecretary Digest", LeadTimes.For(well).Lines(Audience.BranchSecretary)[0]);
    }

    [Fact]
    public void The_group_gets_one_line_three_days_before_and_one_on_the_day()
    {
        Assert.Equal(["11-27 09:10 ThreeDaysBefore Group Reminder", "11-30 09:10 OnTheDay Group Reminder"], LeadTimes.For(Staged).Lines(Audience.Group));
        Assert.Empty(Desk.LeadTimes(new() { GroupRectificationLines = false }).For(Staged).Lines(Audience.Group));
    }

    [Fact]
    public void Each_open_milestone_is_a_limit_of_its_own_for_its_owner()
    {
        var item = Staged with
        {
            Due = Desk.Day("12-30"),
            Milestones =
            [
                new("Ask", Desk.Day("11-18"), null, Desk.At("11-17 10:00")),
                new("Draft", Desk.Day("11-27"), "m-5", null),
                new("Publish", Desk.Day("12-25"), null, null),
            ],
        };

        var second = LeadTimes.For(item).Where(line => line.Step == 2 && line.Audience == Audience.Owner);

        Assert.Equal(
            [
                "11-20 08:45 SevenDaysBefore Owner Digest",
                "11-24 08:45 ThreeDaysBefore Owner Digest",
                "11-26 08:45 DayBefore Owner Digest",
                "11-27 08:45 OnTheDay Owner Digest",
                "11-30 08:45 LateOneWorkday Owner Digest",
                "12-02 08:45 LateThreeWorkdays Owner Reminder",
            ],
            second.Lines());
        Assert.DoesNotContain(LeadTimes.For(item), line => line.Step == 1);
    }

    [Fact]
    public void Two_limits_on_one_day_are_one_line_about_the_nearer()
    {
        var item = Staged with { Milestones = [new("Draft", Desk.Day("11-27"), null, null), new("Publish", Desk.Day("11-30"), null, null)] };

        var friday = LeadTimes.For(item).Where(line => Desk.DateOf(line.Due) == Desk.Day("11-27") && line.Audience == Audience.Owner);

        Assert.Equal([(Stage.OnTheDay, 1)], friday.Select(line => (line.Stage, line.Step)));
        var monday = LeadTimes.For(item).Where(line => Desk.DateOf(line.Due) == Desk.Day("11-30") && line.Audience == Audience.Owner);
        Assert.Equal([(Stage.OnTheDay, 0), (Stage.LateOneWorkday, 1)], monday.Select(line => (line.Stage, line.Step)).OrderBy(line => line.Step));
    }

    [Fact]
    public void Once_the_item_itself_is_late_its_milestones_are_not_counted_separately()
    {
        var item = Staged with { Milestones = [new("Draft", Desk.Day("11-25"), null, null), new("Publish", Desk.Day("11-30"), null, null)] };

        var milestones = LeadTimes.For(item).Where(line => line.Step > 0 && line.Stage is >= Stage.LateOneWorkday and <= Stage.LateEveryFiveWorkdays);

        Assert.Equal(["11-26", "11-30"], milestones.Days(Audience.Owner).Select(line => line.Day));
    }

    [Fact]
    public void Two_weeks_without_a_word_are_asked_about_until_the_limit_is_near()
    {
        var item = Staged with { Due = Desk.Day("12-30"), Progress = [new(Desk.At("11-19 16:00"), "m-3", 20, "begun")] };

        var asked = LeadTimes.For(item).Where(line => line.Stage == Stage.Stale);

        Assert.Equal(["12-03 08:45 Stale Owner Digest", "12-17 08:45 Stale Owner Digest"], asked.Lines());
    }

    [Fact]
    public void A_day_that_has_a_line_already_is_not_asked_about()
    {
        var item = Staged with { Progress = [new(Desk.At("11-09 16:00"), "m-3", 20, "begun")], ScheduledAt = Desk.At("11-09 10:00") };

        Assert.DoesNotContain(LeadTimes.For(item), line => line.Stage == Stage.Stale);
    }

    [Fact]
    public void Long_term_work_is_reviewed_in_each_quarters_last_month_and_never_late()
    {
        var plan = Desk.LeadTimes().For(Desk.LongTerm("06-10 10:00") with { Due = Desk.Day("07-01") });

        Assert.All(plan, line => Assert.Equal(Stage.QuarterlyReview, line.Stage));
        Assert.Equal(
            ["2026-09-01", "2026-12-01", "2027-03-01", "2027-06-01", "2027-09-01", "2027-12-01"],
            plan.Select(line => Desk.DateOf(line.Due).ToString("yyyy-MM-dd", null)));
    }

    [Fact]
    public void A_review_starts_on_the_months_first_workday() =>
        Assert.Equal("2026-03-02", Desk.LeadTimes().For(Desk.LongTerm("01-12 10:00"))[0].Occasion);

    [Fact]
    public void A_submitted_item_asks_its_verifier_and_leaves_its_owner_alone()
    {
        var submitted = Staged with { Status = RectificationStatus.PendingVerification, SubmittedAt = Desk.At("11-27 17:10") };

        Assert.Equal(
            [
                "11-27 17:10 AwaitsVerification Verifier Reminder",
                "12-01 08:45 AwaitsVerificationTwoWorkdays Verifier Digest",
                "12-03 08:45 AwaitsVerificationFourWorkdays Office Reminder",
                "12-03 08:45 AwaitsVerificationFourWorkdays Verifier Reminder",
            ],
            LeadTimes.For(submitted).Lines());
    }

    [Fact]
    public void Each_submission_is_asked_about_anew()
    {
        var first = LeadTimes.For(Staged with { Status = RectificationStatus.PendingVerification, SubmittedAt = Desk.At("11-24 09:00") });
        var second = LeadTimes.For(Staged with { Status = RectificationStatus.PendingVerification, SubmittedAt = Desk.At("11-24 15:00") });

        Assert.Empty(first.Select(line => line.Id).Intersect(second.Select(line => line.Id)));
    }

    [Fact]
    public void Who_decides_on_more_time_is_asked_at_once_and_once_more_on_the_next_workday()
    {
        var asked = Staged with { Requests = [new(Desk.Day("11-30"), Desk.Day("12-10"), "parts are late", "m-3", Desk.At("11-27 10:00"), 40)] };
        Assert.Equal([("11-27", Stage.ExtensionAsked), ("11-30", Stage.ExtensionUndecided)], LeadTimes.For(asked).Days(Audience.Granter));
        Assert.Empty(LeadTimes.For(asked with { Requests = [asked.Requests![0] with { DecidedAt = Desk.At("11-27 11:00") }] }).Days(Audience.Granter));
    }

    [Fact]
    public void A_slip_without_an_answer_is_remembered_on_the_workday_after_its_date()
    {
        var slip = Staged with { Slips = [new(Desk.At("11-20 10:00"), "m-90", Desk.Day("11-27"), null)] };
        Assert.Equal(["11-30"], LeadTimes.For(slip).Where(line => line is { Stage: Stage.SlipUnanswered, Audience: Audience.Office }).Select(line => Desk.DateOf(line.Due).ToString("MM-dd", null)));
    }

    [Fact]
    public void Sent_back_late_at_once_work_is_reminded_of_the_fresh_limit_and_not_told_as_new()
    {
        var back = Desk.Immediate("11-20", "11-24 10:00") with { ReturnDue = Desk.Day("11-27") };
        Assert.Equal([("11-26", Stage.DayBefore), ("11-27", Stage.OnTheDay), ("11-30", Stage.LateOneWorkday), ("12-02", Stage.LateThreeWorkdays)], LeadTimes.For(back).Days(Audience.Owner));
    }

    [Fact]
    public void Closed_work_that_lasts_is_looked_at_again_by_the_office() =>
        Assert.Equal([("12-28", Stage.LookBack)], LeadTimes.For(Staged with { Status = RectificationStatus.Closed, LookBackOn = Desk.Day("12-26") }).Days(Audience.Office));

    [Theory]
    [InlineData(RectificationStatus.Closed)]
    [InlineData(RectificationStatus.Cancelled)]
    public void A_finished_item_deserves_nothing(object status) => Assert.Empty(LeadTimes.For(Staged with { Status = (RectificationStatus)status }));

    private static RectificationItem RectificationWith(int percent) =>
        Staged with { Progress = [new(Desk.At("11-20 16:00"), "m-3", percent, null)] };
}
