using Sanmo.Core.Assignments;
using Sanmo.Core.Meetings;
using Sanmo.Core.Notices;
using Sanmo.Core.Rectification;
using Sanmo.Core.Reminders;
using Sanmo.Core.Volunteering;
using Sanmo.Tests.Reminders;

namespace Sanmo.Tests.State;

public sealed class StillTrueTests
{
    private static readonly Meeting _meeting = Desk.Meeting("11-26 15:00");
    private static readonly Meeting _asked = _meeting with { Leaves = [new("m-1", null, LeaveState.Requested, Desk.LongAgo)] };
    private static readonly Meeting _excused = _meeting with { Leaves = [new("m-1", null, LeaveState.Approved, Desk.LongAgo)] };
    private static readonly Assignment _assignment = Desk.Assignment("11-30");
    private static readonly Assignment _reported = _assignment with { Reports = [new("m-1", null, Desk.LongAgo)] };
    private static readonly RectificationItem _item = Desk.Staged(Desk.Day("11-30")) with { Milestones = [new("one", Desk.Day("11-24"), "m-4", Desk.LongAgo), new("two", Desk.Day("11-26"), "m-4", null)] };
    private static readonly RectificationItem _submitted = _item with { Status = RectificationStatus.PendingVerification };
    private static readonly VolunteerActivity _activity = Desk.Activity("11-28 08:40") with { Capacity = 1, SignUps = [new("m-2", SignUpStatus.Registered, Desk.LongAgo), new("m-3", SignUpStatus.Waitlisted, Desk.LongAgo)] };
    private static readonly Notice _notice = Desk.Notice("11-23 09:00", "11-24 17:00");

    private static readonly (string Fact, object? Work, Stage? Stage, int Step, string? Member, Audience? Audience, bool Expected)[] _facts =
    [
        ("a planned meeting", _meeting, Stage.BeforeStart, 0, "m-1", null, true),
        ("a planned meeting, in the chat", _meeting, Stage.Announced, 0, null, Audience.Group, true),
        ("a cancelled meeting", _meeting with { State = MeetingState.Cancelled }, Stage.BeforeStart, 0, "m-1", null, false),
        ("a moved meeting", _meeting with { ScheduleVersion = 2 }, Stage.BeforeStart, 0, "m-1", null, false),
        ("work that is gone", null, Stage.BeforeStart, 0, "m-1", null, false),
        ("who does not attend", _meeting, Stage.BeforeStart, 0, "m-4", null, false),
        ("who is excused", _excused, Stage.BeforeStart, 0, "m-1", null, false),
        ("who only asked for leave", _asked, Stage.BeforeStart, 0, "m-1", null, true),
        ("the secretary decides on leave and need not attend", _asked, Stage.LeaveAsked, 1, "m-9", Audience.BranchSecretary, true),
        ("leave that is decided", _excused, Stage.LeaveUndecided, 1, "m-9", Audience.BranchSecretary, false),
        ("leave that nobody asked for", _meeting, Stage.LeaveAsked, 1, "m-9", Audience.BranchSecretary, false),
        ("the host's list", _meeting, Stage.HostBriefing, 0, "m-1", null, true),
        ("the former host's list", _meeting, Stage.HostBriefing, 0, "m-2", null, false),
        ("minutes of a meeting that nobody recorded", _meeting, Stage.MinutesMissing, 0, "m-9", null, true),
        ("minutes of a meeting that is recorded", _meeting with { State = MeetingState.Held }, Stage.MinutesMissing, 0, "m-9", null, false),

        ("an owner who has not reported", _reported, Stage.OnTheDay, 0, "m-2", null, true),
        ("an owner who has", _reported, Stage.OnTheDay, 0, "m-1", null, false),
        ("a secretary who has reported and hears of the others", _reported, Stage.LateOneWorkday, 0, "m-1", Audience.BranchSecretary, true),
        ("a former owner", _assignment, Stage.OnTheDay, 0, "m-4", Audience.Owner, false),
        ("nobody's turn any more", _reported with { AnyOne = true }, Stage.LateOneWorkday, 0, "m-9", Audience.BranchSecretary, false),
        ("a cancelled assignment", _assignment with { State = AssignmentState.Cancelled }, Stage.LateOneWorkday, 0, "m-9", null, false),

        ("an open item", _item, Stage.OnTheDay, 0, "m-3", Audience.Owner, true),
        ("a former owner's item", _item, Stage.OnTheDay, 0, "m-1", Audience.Owner, false),
        ("a step that is done", _item, Stage.OnTheDay, 1, "m-4", Audience.Owner, false),
        ("a step that is not", _item, Stage.OnTheDay, 2, "m-4", Audience.Owner, true),
        ("a step that was dropped", _item, Stage.OnTheDay, 3, null, null, false),
        ("the clock of a submitted item stands still", _submitted, Stage.LateOneWorkday, 0, "m-3", Audience.Owner, false),
        ("a submitted item waits for its verifier", _submitted, Stage.AwaitsVerification, 0, "m-90", Audience.Verifier, true),
        ("never for its owner", _submitted, Stage.AwaitsVerification, 0, "m-3", Audience.Verifier, false),
        ("a returned item waits for nobody's check", _item, Stage.AwaitsVerification, 0, "m-90", Audience.Verifier, false),
        ("a closed item", _item with { Status = RectificationStatus.Closed }, Stage.OnTheDay, 0, "m-3", null, false),

        ("a participant", _activity, Stage.DayBefore, 0, "m-2", null, true),
        ("who only waits for a place", _activity, Stage.DayBefore, 0, "m-3", null, false),
        ("no places left", _activity, Stage.PlacesLeft, 0, null, Audience.Group, false),
        ("places left", _activity with { Capacity = 2 }, Stage.PlacesLeft, 0, null, Audience.Group, true),
        ("no limit of places", _activity with { Capacity = null }, Stage.PlacesLeft, 0, null, Audience.Group, true),
        ("an activity that went back to draft", _activity with { State = VolunteerState.Draft }, Stage.DayBefore, 0, "m-2", null, false),
        ("hours after it was held", _activity with { State = VolunteerState.Held }, Stage.HoursMissing, 0, "m-4", null, true),
        ("hours are the organiser's", _activity with { State = VolunteerState.Held }, Stage.HoursMissing, 0, "m-2", null, false),
        ("a summary that is there", _activity with { State = VolunteerState.Summarised }, Stage.SummaryMissing, 0, "m-4", null, false),

        ("who has not answered", _notice, Stage.WindowClosing, 0, "m-2", Audience.Unanswered, true),
        ("who has answered", _notice, Stage.WindowClosing, 0, "m-1", Audience.Unanswered, false),
        ("the sender hears of the others", _notice, Stage.WindowClosing, 0, "m-9", Audience.Sender, true),
        ("a sender who is asked too and has answered", _notice with { Sender = "m-1" }, Stage.WindowClosing, 0, "m-1", Audience.Unanswered, false),
        ("a recalled notice", _notice with { State = NoticeState.Recalled }, Stage.WindowClosing, 0, "m-2", null, false),
        ("no answer is asked for any more", _notice with { NeedAck = false }, Stage.WindowClosing, 0, "m-2", null, false),
    ];

    [Fact]
    public void What_is_still_worth_saying()
    {
        var answered = new HashSet<string> { "m-1" };

        Assert.Equal(
            _facts.Select(fact => $"{fact.Fact}: {fact.Expected}"),
            _facts.Select(fact => $"{fact.Fact}: {StillTrue.Of(fact.Work, 1, fact.Stage, fact.Step, fact.Member, fact.Audience, answered)}"));
    }
}
