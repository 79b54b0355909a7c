using CsCheck;
using Sanmo.Core.Assignments;

namespace Sanmo.Tests.Assignments;

public sealed class AssignmentStepsTests
{
    private static readonly DateTimeOffset _monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(8));
    private static readonly DateOnly _today = new(2026, 11, 23);

    [Fact]
    public void One_report_is_enough_where_any_one_may_do_it() =>
        Assert.Equal(AssignmentOutcome.Complete, AssignmentSteps.Report(Given("a", "b") with { AnyOne = true }, "b", null, _monday).Outcome);

    [Fact]
    public void The_whole_closes_after_its_last_part_and_a_cancelled_part_does_not_hold_it_up()
    {
        var whole = Given("office") with { DeployedTo = ["branch-1", "branch-2"] };
        var done = Given("a") with { Branch = "branch-1", State = AssignmentState.Done, Parent = 1 };
        Assert.Null(AssignmentSteps.Close(whole, [done, Given("b") with { Branch = "branch-2", Parent = 1 }]));
        Assert.Null(AssignmentSteps.Close(whole, [done]));
        Assert.Equal(AssignmentState.Done, AssignmentSteps.Close(whole, [done, Given("b") with { Branch = "branch-2", State = AssignmentState.Cancelled }])!.State);
    }

    [Fact]
    public void Nobody_is_urged_twice_in_a_short_while_and_nobody_who_has_reported()
    {
        var urged = AssignmentSteps.Nudge(Given("a"), _monday).After!;
        Assert.Equal(AssignmentOutcome.NudgedLately, AssignmentSteps.Nudge(urged, _monday.AddHours(3)).Outcome);
        Assert.Equal(AssignmentOutcome.Changed, AssignmentSteps.Nudge(urged, _monday.AddHours(4)).Outcome);
        Assert.Equal(AssignmentOutcome.Over, AssignmentSteps.Nudge(AssignmentSteps.Report(Given("a"), "a", null, _monday).After!, _monday).Outcome);
    }

    [Fact]
    public void A_limit_moves_to_another_day_that_is_not_over()
    {
        Assert.Equal(AssignmentOutcome.Past, AssignmentSteps.Move(Given("a"), _today.AddDays(-1), _today, _monday).Outcome);
        Assert.Equal(AssignmentOutcome.Same, AssignmentSteps.Move(Given("a"), Given("a").Due, _today, _monday).Outcome);
        Assert.Equal(2, AssignmentSteps.Move(Given("a"), _today, _today, _monday).After!.ScheduleVersion);
        Assert.Equal(AssignmentOutcome.NeedsReason, AssignmentSteps.Cancel(Given("a"), " ", _monday).Outcome);
    }

    [Fact]
    public void However_owners_report_it_is_done_exactly_when_all_who_must_have()
    {
        var owners = new[] { "a", "b", "c" };
        Gen.Select(Gen.Bool, Gen.Int[0, 3].Array[0, 8]).Sample((anyOne, picks) =>
        {
            string[] order = [.. picks.Select(pick => pick < 3 ? owners[pick] : "stranger")];
            var assignment = Given(owners) with { AnyOne = anyOne };
            foreach (var member in order)
                assignment = AssignmentSteps.Report(assignment, member, null, _monday).After ?? assignment;
            var reported = order.Intersect(owners).Distinct().Count();
            Assert.Equal(anyOne ? reported > 0 : reported == 3, assignment.State == AssignmentState.Done);
            Assert.Equal(assignment.Reports.Count, assignment.Reports.DistinctBy(report => report.Member).Count());
            Assert.All(owners, owner => Assert.Equal(assignment.State == AssignmentState.Open && !assignment.Reports.Any(report => report.Member == owner), assignment.IsOpenFor(owner)));
        });
    }

    private static Assignment Given(params string[] owners) => new(1, "branch-1", "整理台账", null, owners, false, _today.AddDays(7), [], AssignmentState.Open, null, "m-1", 1, _monday);
}
