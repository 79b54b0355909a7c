using Sanmo.Core.Rectification;
using Sanmo.Tests.Reminders;

namespace Sanmo.Tests.Rectification;

public sealed class RectifyStepsTests
{
    private static readonly IReadOnlyList<Evidence> _none = [];
    private static readonly RectificationItem _staged = Desk.Staged(Desk.Day("11-30")) with { Owner = People.Member1, Leader = People.Head, Milestones = [new("one", Desk.Day("11-26"), null, Desk.At("11-20 09:00"))] };
    private static readonly RectificationItem _atOnce = Desk.Immediate("11-27", "11-20 09:00") with { Owner = People.Member1, Leader = null };

    [Theory]
    [InlineData(People.Secretary, "None")]
    [InlineData(People.Deputy, "None")]
    [InlineData(People.Office, "None")]
    [InlineData(People.Head, "None")]
    [InlineData(People.Member1, "OwnItem")]
    [InlineData(People.Member2, "NotYours")]
    [InlineData(People.OtherSecretary, "NotYours")]
    public void At_once_work_is_verified_by_the_secretary_or_above(string by, string refusal) =>
        Assert.Equal(refusal, $"{RectifySteps.Pass(Submitted(_atOnce), By(by), null).Refusal}");

    [Theory]
    [InlineData(People.Secretary, "OwnItem")]
    [InlineData(People.Deputy, "NotYours")]
    [InlineData(People.Office, "None")]
    public void A_secretarys_own_item_goes_one_level_up(string by, string refusal)
    {
        var own = Submitted(_atOnce with { Owner = People.Secretary });
        Assert.Equal(refusal, $"{RectifySteps.Pass(own, By(by), null).Refusal}");
        Assert.Equal([People.Office, People.SecondOffice], WhoMay.Verifiers(own, People.Roster));
    }

    [Fact]
    public void The_office_checks_staged_work_first_and_the_leader_confirms()
    {
        var submitted = Submitted(_staged);
        Assert.Equal(Refusal.OfficeFirst, RectifySteps.Pass(submitted, By(People.Head), null).Refusal);
        var seen = RectifySteps.Pass(submitted, By(People.Office), null).After!;
        Assert.Equal((RectificationStatus.PendingVerification, true), (seen.Status, seen.IsChecked));
        Assert.Equal([People.Head], WhoMay.Verifiers(seen, People.Roster));
        Assert.Equal(Refusal.LeaderNext, RectifySteps.Pass(seen, By(People.SecondOffice), null).Refusal);
        Assert.Equal(RectificationStatus.Closed, RectifySteps.Pass(seen, By(People.Head), null).After!.Status);
    }

    [Fact]
    public void Without_a_leader_the_office_alone_closes() =>
        Assert.Equal(RectificationStatus.Closed, RectifySteps.Pass(Submitted(_staged with { Leader = null }), By(People.Office), null).After!.Status);

    [Fact]
    public void A_check_before_a_return_does_not_count_for_the_next_submission()
    {
        var seen = RectifySteps.Pass(Submitted(_staged), By(People.Office), null).After!;
        var again = RectifySteps.Submit(RectifySteps.Return(seen, By(People.Head, "11-24 09:00"), "photos missing").After!, By(People.Member1, "11-24 10:00"), "added", Papers(), null).After!;
        Assert.False(again.IsChecked);
        Assert.Equal(Refusal.OfficeFirst, RectifySteps.Pass(again, By(People.Head, "11-24 11:00"), null).Refusal);
    }

    [Theory]
    [InlineData("Immediate", "put right", false, "None")]
    [InlineData("Immediate", null, false, "NoteMissing")]
    [InlineData("Staged", "put right", false, "EvidenceMissing")]
    [InlineData("Staged", "put right", true, "None")]
    [InlineData("Staged", null, true, "None")]
    [InlineData("LongTerm", "put right", true, "RuleMissing")]
    public void What_has_to_be_shown_depends_on_the_kind(string kind, string? note, bool papers, string refusal) =>
        Assert.Equal(refusal, $"{RectifySteps.Submit(_staged with { Kind = Enum.Parse<ResolutionKind>(kind) }, By(People.Member1), note, papers ? Papers() : _none).Refusal}");

    [Fact]
    public void Long_term_work_is_closed_by_becoming_a_standing_rule() =>
        Assert.Equal("《会议管理办法》", RectifySteps.Submit(_staged with { Kind = ResolutionKind.LongTerm, Due = null }, By(People.Member1), "done", Papers(), "《会议管理办法》").After!.StandingRule);

    [Fact]
    public void At_once_work_may_be_handed_in_unaccepted_and_other_work_may_not()
    {
        Assert.Equal(Refusal.None, RectifySteps.Submit(_atOnce with { Status = RectificationStatus.Registered }, By(People.Member1), "done", _none).Refusal);
        Assert.Equal(Refusal.AcceptFirst, RectifySteps.Submit(_staged with { Status = RectificationStatus.Registered }, By(People.Member1), "done", Papers()).Refusal);
    }

    [Theory]
    [InlineData("11-27 16:00", null)]
    [InlineData("11-28 09:00", "12-02")]
    public void Sent_back_after_its_limit_an_item_gets_three_workdays(string at, string? fresh)
    {
        var back = RectifySteps.Return(Submitted(_atOnce), By(People.Secretary, at), "photo missing").After!;
        Assert.Equal(fresh is null ? null : Desk.Day(fresh), back.ReturnDue);
        Assert.Equal(fresh is not null, back.IsOverdue(DateOnly.FromDateTime(Desk.At(at).DateTime)));
        Assert.Equal(_atOnce.Due, back.Due);
    }

    [Theory]
    [InlineData(People.Secretary, "12-04", 0, "None")]
    [InlineData(People.Secretary, "12-05", 0, "BeyondSecretary")]
    [InlineData(People.Secretary, "12-04", 1, "BeyondSecretary")]
    [InlineData(People.Office, "12-20", 2, "None")]
    [InlineData(People.Head, "12-20", 0, "None")]
    [InlineData(People.Member2, "12-04", 0, "NotYours")]
    [InlineData(People.Member1, "12-04", 0, "OwnItem")]
    public void A_secretary_grants_seven_days_once_and_the_office_the_rest(string by, string to, int before, string refusal)
    {
        var extended = _atOnce with { DueChanges = [.. Enumerable.Range(0, before).Select(_ => new DueChange(Desk.Day("11-20"), Desk.Day("11-27"), People.Office, null, Desk.At("11-20 09:00")))] };
        var asked = RectifySteps.AskExtension(extended, By(People.Member1), Desk.Day(to), "parts are late").After!;
        Assert.Equal(refusal, $"{RectifySteps.Grant(asked, By(by), null, null).Refusal}");
    }

    [Fact]
    public void A_secretary_never_extends_staged_work() =>
        Assert.Equal(Refusal.BeyondSecretary, RectifySteps.Grant(_staged, By(People.Secretary), Desk.Day("12-02"), "late").Refusal);

    [Fact]
    public void A_counter_date_is_written_down_as_given()
    {
        var asked = RectifySteps.AskExtension(_staged, By(People.Member1), Desk.Day("12-15"), "parts are late").After!;
        var given = RectifySteps.Grant(asked, By(People.Office), Desk.Day("12-08"), "one week is enough").After!;
        Assert.Equal((Desk.Day("12-08"), Desk.Day("12-15"), Desk.Day("12-08"), 1), (given.Due!.Value, given.Requests![0].To, given.Requests[0].Granted!.Value, given.Extensions));
        Assert.Null(given.Asked);
    }

    [Fact]
    public void The_step_that_was_the_wholes_last_day_moves_with_it_and_the_others_stay()
    {
        var steps = _staged with { Milestones = [new("one", Desk.Day("11-26"), null, null), new("two", Desk.Day("11-30"), null, null)] };
        Assert.Equal([Desk.Day("11-26"), Desk.Day("12-08")], RectifySteps.Grant(steps, By(People.Office), Desk.Day("12-08"), "late").After!.Milestones.Select(step => step.Due));
    }

    [Theory]
    [InlineData("11-27 18:00", "None")]
    [InlineData("11-28 09:00", "TooLate")]
    public void More_time_is_asked_for_on_or_before_the_limit(string at, string refusal) =>
        Assert.Equal(refusal, $"{RectifySteps.AskExtension(_atOnce, By(People.Member1, at), Desk.Day("12-04"), "parts are late").Refusal}");

    [Fact]
    public void A_reopened_item_starts_a_new_cycle_and_keeps_its_past()
    {
        var closed = RectifySteps.Pass(Submitted(_atOnce), By(People.Secretary), "seen").After!;
        var again = RectifySteps.Reopen(closed, By(People.Secretary, "12-14 09:00"), "it is back", Desk.Day("12-18")).After!;
        Assert.Equal((RectificationStatus.Registered, 2, 0, 0), (again.Status, again.Cycle, again.Percent, again.Extensions));
        Assert.Equal([VerificationOutcome.Passed, VerificationOutcome.Reopened], again.Verifications!.Select(one => one.Outcome));
        Assert.Empty(again.Shown);
        Assert.Equal(Desk.Day("12-18"), again.Due);
    }

    [Fact]
    public void Only_the_office_strikes_an_item_off()
    {
        Assert.Equal(Refusal.NotYours, RectifySteps.Cancel(_atOnce, By(People.Secretary), "duplicate").Refusal);
        Assert.Equal(Refusal.NotYours, RectifySteps.Cancel(_atOnce, By(People.Head), "duplicate").Refusal);
        Assert.Equal(Refusal.ReasonMissing, RectifySteps.Cancel(_atOnce, By(People.Office), " ").Refusal);
        Assert.Equal(RectificationStatus.Cancelled, RectifySteps.Cancel(_atOnce, By(People.Office), "duplicate").After!.Status);
    }

    [Fact]
    public void Work_that_lasts_is_looked_at_again_six_weeks_after_closing()
    {
        Assert.Null(RectifySteps.Pass(Submitted(_atOnce), By(People.Secretary), null).After!.LookBackOn);
        var closed = RectifySteps.Pass(Submitted(_staged with { Leader = null }), By(People.Office), null).After!;
        Assert.Equal(new DateOnly(2027, 1, 4), closed.LookBackOn);
        Assert.Null(RectifySteps.LookBack(closed, By(People.Office), "fine").After!.LookBackOn);
    }

    [Fact]
    public void A_step_finds_its_place_by_date_and_makes_at_once_work_staged()
    {
        var planned = RectifySteps.AddStep(RectifySteps.AddStep(_atOnce, By(People.Member1), "second", Desk.Day("11-26"), null).After!, By(People.Secretary), "first", Desk.Day("11-24"), People.Member2).After!;
        Assert.Equal(["first", "second"], planned.Milestones.Select(step => step.Title));
        Assert.Equal((ResolutionKind.Staged, People.Member2), (planned.Kind, planned.Milestones[0].Owner));
        Assert.Equal(Refusal.AfterLimit, RectifySteps.AddStep(_atOnce, By(People.Member1), "late", Desk.Day("11-28"), null).Refusal);
    }

    [Fact]
    public void The_leader_and_the_owner_are_never_one_person_and_a_new_owner_takes_it_on_anew()
    {
        Assert.Equal(Refusal.SamePerson, RectifySteps.Amend(_staged, By(People.Office), ItemPart.Leader, People.Member1).Refusal);
        Assert.Equal(Refusal.NotYours, RectifySteps.Amend(_staged, By(People.Member1), ItemPart.Owner, People.Member2).Refusal);
        var handed = RectifySteps.Amend(_staged, By(People.Secretary), ItemPart.Owner, People.Member2).After!;
        Assert.Equal((People.Member2, RectificationStatus.Registered, _staged.ScheduleVersion + 1), (handed.Owner, handed.Status, handed.ScheduleVersion));
    }

    private static RectificationItem Submitted(RectificationItem item) => RectifySteps.Submit(item, By(item.Owner, "11-23 08:30"), "done", Papers(), "rule").After!;

    private static Actor By(string member, string at = "11-23 09:00") => new(People.Member(member), Desk.At(at), People.Roster, Desk.Calendar);

    private static IReadOnlyList<Evidence> Papers() => [new(EvidenceKind.Link, "https://example.org/1", People.Member1, Desk.At("11-23 08:00"))];
}
