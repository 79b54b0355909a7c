using Sanmo.Core.Assignments;
using Sanmo.Core.Reminders;

namespace Sanmo.Tests.Reminders;

public sealed class AssignmentPlanTests
{
    private static readonly LeadTimes LeadTimes = Desk.LeadTimes();

    [Fact]
    public void An_assignment_is_pushed_and_then_reminded_of_like_a_staged_item()
    {
        var plan = LeadTimes.For(Desk.Assignment("11-30"));

        Assert.Equal(
            [
                "11-02 10:00 Assigned Owner Reminder",
                "11-23 08:45 SevenDaysBefore Owner Digest",
                "11-27 08:45 DayBefore Owner Digest",
                "11-30 08:45 OnTheDay Owner Digest",
                "12-01 08:45 LateOneWorkday Owner Digest",
                "12-03 08:45 LateThreeWorkdays Owner Reminder",
            ],
            plan.Lines(Audience.Owner));
        Assert.Equal(["12-07", "12-14", "12-21", "12-28", "01-05", "01-12", "01-19"], plan.Days(Audience.Office).Select(line => line.Day));
        Assert.Empty(plan.Lines(Audience.Group));
    }

    [Fact]
    public void The_committees_own_assignment_has_the_office_for_its_secretary()
    {
        var plan = LeadTimes.For(Desk.Assignment("11-30") with { Branch = null });

        Assert.Empty(plan.Lines(Audience.BranchSecretary));
        Assert.Equal(["12-01", "12-03", "12-07"], plan.Days(Audience.Office).Select(line => line.Day).Take(3));
    }

    [Fact]
    public void A_line_about_a_limit_is_useless_once_the_day_is_over() =>
        Assert.All(LeadTimes.For(Desk.Assignment("11-30")).Where(line => line.Stage <= Stage.OnTheDay),
            line => Assert.True(line.UsefulUntil <= Desk.At("12-01 00:00")));

    [Fact]
    public void The_lane_bounds_how_late_a_line_may_be()
    {
        var plan = Desk.LeadTimes(new() { DigestLatenessHours = 5, ReminderLatenessHours = 7 }).For(Desk.Assignment("11-30"));

        Assert.Equal(TimeSpan.FromHours(5), plan.Where(line => line.Stage == Stage.LateOneWorkday).Select(line => line.UsefulUntil - line.Due).Distinct().Single());
        Assert.Equal(TimeSpan.FromHours(7), plan.Where(line => line.Stage == Stage.LateThreeWorkdays).Select(line => line.UsefulUntil - line.Due).Distinct().Single());
    }

    [Fact]
    public void Steps_that_were_over_when_it_was_given_do_not_exist() =>
        Assert.Equal(
            ["11-27 15:00 Assigned", "11-30 08:45 OnTheDay"],
            LeadTimes.For(Desk.Assignment("11-30", "11-27 15:00")).Lines(Audience.Owner)[..2].Select(line => line[..line.IndexOf(" Owner", StringComparison.Ordinal)]));

    [Fact]
    public void What_is_done_cancelled_or_reported_by_all_deserves_nothing()
    {
        var open = Desk.Assignment("11-30");
        var report = new Report("m-1", null, Desk.At("11-20 10:00"));

        Assert.Empty(LeadTimes.For(open with { State = AssignmentState.Done }));
        Assert.Empty(LeadTimes.For(open with { State = AssignmentState.Cancelled }));
        Assert.Empty(LeadTimes.For(open with { Reports = [report, report with { Member = "m-2" }] }));
        Assert.Empty(LeadTimes.For(open with { Reports = [report], AnyOne = true }));
        Assert.NotEmpty(LeadTimes.For(open with { Reports = [report] }));
    }
}
