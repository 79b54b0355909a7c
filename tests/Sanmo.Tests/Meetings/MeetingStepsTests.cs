using CsCheck;
using Sanmo.Core.Meetings;
using Sanmo.Tests.Reminders;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Meetings;

public sealed class MeetingStepsTests
{
    private static readonly DateTimeOffset Before = Desk.At("12-01 09:00");
    private static readonly DateTimeOffset During = Desk.At("12-02 15:45");
    private static readonly DateTimeOffset After = Desk.At("12-02 18:00");
    private static readonly Meeting Planned = Desk.Meeting("12-02 15:30") with { Attendees = ["m-1", "m-2", "m-3"], Host = "m-1", Leaves = [] };

    [Fact]
    public void A_move_keeps_the_length_and_starts_a_new_chain()
    {
        var moved = MeetingSteps.Move(Planned, Desk.At("12-04 10:00"), "m-9", null, Before, Before).After!;

        Assert.Equal(Planned.End - Planned.Start, moved.End - moved.Start);
        Assert.Equal((Planned.ScheduleVersion + 1, true), (moved.ScheduleVersion, moved.ToldEach));
    }

    [Theory]
    [InlineData("11-30 10:00", "Past")]
    [InlineData("12-02 15:30", "Same")]
    public void A_move_to_the_past_or_to_nowhere_is_none(string to, string outcome) =>
        Assert.Equal(Enum.Parse<MeetingOutcome>(outcome), MeetingSteps.Move(Planned, Desk.At(to), "m-9", null, Before, Before).Outcome);

    [Fact]
    public void What_is_over_or_cancelled_is_neither_moved_nor_cancelled()
    {
        Assert.Equal(MeetingOutcome.Over, MeetingSteps.Move(Planned, Desk.At("12-04 10:00"), "m-9", null, After, After).Outcome);
        Assert.Equal(MeetingOutcome.Over, MeetingSteps.Cancel(Planned, null, After).Outcome);
        Assert.Equal(MeetingOutcome.Cancelled, MeetingSteps.Cancel(Planned with { State = MeetingState.Cancelled }, null, Before).Outcome);
    }

    [Fact]
    public void Leave_has_one_entry_for_each_person_whatever_is_asked_decided_and_taken_back()
    {
        var acts = Gen.Select(Gen.Int[2, 3].Select(number => $"m-{number}"), Gen.Int[0, 3]).List[0, 12];
        acts.Sample(steps =>
        {
            var meeting = Planned;
            foreach (var (member, act) in steps)
                meeting = (act switch
                {
                    0 => MeetingSteps.AskLeave(meeting, member, "trip", null, Before),
                    1 => MeetingSteps.DecideLeave(meeting, member, true, null, "m-1", true, Before),
                    2 => MeetingSteps.DecideLeave(meeting, member, false, "vote", "m-1", true, Before),
                    _ => MeetingSteps.WithdrawLeave(meeting, member, Before),
                }).After ?? meeting;
            return meeting.Leaves.Select(leave => leave.Member).Distinct().Count() == meeting.Leaves.Count
                && MakeUps.Of(meeting, new(Desk.Beijing)).Count == meeting.Leaves.Count(leave => leave.State == LeaveState.Approved);
        });
    }

    [Fact]
    public void Nobody_decides_on_the_own_leave()
    {
        var asked = MeetingSteps.AskLeave(Planned, "m-1", "trip", null, Before).After!;

        Assert.Equal(MeetingOutcome.NotYours, MeetingSteps.DecideLeave(asked, "m-1", true, null, "m-1", true, Before).Outcome);
        Assert.DoesNotContain("m-1", LeaveApprover.Of(asked, "m-1", People.Roster()));
    }

    [Theory]
    [InlineData("m-2", "m-1")]
    [InlineData("m-1", "m-9")]
    [InlineData("m-9", "m-90")]
    public void Leave_is_the_convenors_to_grant_then_the_secretarys_then_the_committees(string member, string approver) =>
        Assert.Equal(approver, Assert.Single(LeaveApprover.Of(Planned, member, People.Roster())));

    [Fact]
    public void Whoever_comes_after_all_is_not_on_leave_and_has_nothing_to_make_up_for()
    {
        var excused = Planned with { Leaves = [new("m-2", "trip", LeaveState.Approved, Before)] };
        Assert.Single(MakeUps.Of(excused, new(Desk.Beijing)));

        var here = MeetingSteps.SignIn(excused, "m-2", null, false, During).After!;

        Assert.Empty(MakeUps.Of(here, new(Desk.Beijing)));
        Assert.Empty(Attendance.Of(here, People.Roster()).OnLeave);
    }

    [Theory]
    [InlineData("12-02 14:59", "TooEarly")]
    [InlineData("12-02 15:00", "Changed")]
    [InlineData("12-02 17:00", "Changed")]
    [InlineData("12-02 17:01", "TooLate")]
    public void One_signs_in_from_half_an_hour_before_until_half_an_hour_after(string at, string outcome) =>
        Assert.Equal(Enum.Parse<MeetingOutcome>(outcome), MeetingSteps.SignIn(Planned, "m-2", null, false, Desk.At(at)).Outcome);

    [Fact]
    public void Signing_for_somebody_needs_the_right_to_and_is_marked()
    {
        Assert.Equal(MeetingOutcome.NotYours, MeetingSteps.SignIn(Planned, "m-2", "m-3", false, During).Outcome);
        Assert.Equal("m-1", Assert.Single(MeetingSteps.SignIn(Planned, "m-2", "m-1", true, After).After!.SignedIn).By);
    }

    [Fact]
    public void Minutes_make_a_meeting_held_and_their_author_never_passes_them()
    {
        var held = MeetingSteps.SubmitMinutes(Planned, "text", "m-90", After).After!;

        Assert.Equal(MeetingState.Held, held.State);
        Assert.Equal(MeetingOutcome.NotYours, MeetingSteps.CheckMinutes(held, true, null, "m-90", true, After).Outcome);
        Assert.Equal(MeetingOutcome.NeedsReason, MeetingSteps.CheckMinutes(held, false, " ", "m-8", true, After).Outcome);
        Assert.Equal(MinutesStatus.Returned, MeetingSteps.CheckMinutes(held, false, "more", "m-8", true, After).After!.Minutes!.Status);
    }

    [Fact]
    public void A_self_check_is_one_for_each_due_and_nobody_else()
    {
        var special = Planned with { Type = MeetingType.Special };
        var once = MeetingSteps.Tick(special, SpecialStep.SelfCheck, "m-2", Before).After!;

        Assert.Equal(MeetingOutcome.AlreadyDone, MeetingSteps.Tick(once, SpecialStep.SelfCheck, "m-2", Before).Outcome);
        Assert.Equal(MeetingOutcome.NotAnAttendee, MeetingSteps.Tick(special, SpecialStep.SelfCheck, "m-4", Before).Outcome);
        Assert.Equal(MeetingOutcome.NotOver, MeetingSteps.Tick(special, SpecialStep.Plan, "m-1", Before).Outcome);
        Assert.Equal(MeetingOutcome.NotSpecial, MeetingSteps.Tick(Planned, SpecialStep.Reading, "m-1", Before).Outcome);
    }

    [Fact]
    public void Clashes_are_meetings_that_overlap_and_share_somebody_expected_and_the_free_time_named_has_none()
    {
        var other = Planned with { Number = 6, Start = Desk.At("12-02 16:00"), End = Desk.At("12-02 17:00"), Attendees = ["m-2", "m-4"] };

        Assert.Equal(["m-2"], Assert.Single(Clash.Find(Planned, [other])).Both);
        Assert.Empty(Clash.Find(Planned with { Leaves = [new("m-2", null, LeaveState.Approved, Before)] }, [other]));
        Assert.Empty(Clash.Find(Planned, [other with { Start = Planned.End, End = Planned.End.AddHours(1) }]));
        var free = Clash.NextFree(Planned, [other], Before, Core.Calendars.LoadCalendar.Shipped(), new(Desk.Beijing));
        Assert.Equal(Desk.At("12-02 17:00"), free);
    }
}
