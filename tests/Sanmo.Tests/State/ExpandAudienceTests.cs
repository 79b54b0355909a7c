using Sanmo.Core.Agenda;
using Sanmo.Core.Assignments;
using Sanmo.Core.Meetings;
using Sanmo.Core.Members;
using Sanmo.Core.Rectification;
using Sanmo.Core.Reminders;
using Sanmo.Core.Volunteering;
using Sanmo.Tests.Reminders;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.State;

public sealed class ExpandAudienceTests
{
    private static readonly Meeting _meeting = Desk.Meeting("11-26 15:00");
    private static readonly RectificationItem _item = Desk.Staged(Desk.Day("11-30"));
    private static readonly VolunteerActivity _activity = Desk.Activity("11-28 08:40");
    private static readonly Assignment _assignment = Desk.Assignment("11-30");

    private static readonly (string Fact, object Work, Audience Audience, string Expected)[] _facts =
    [
        ("attendees", _meeting, Audience.Attendees, "m-1 m-2 m-3"),
        ("without who is excused, with who only asked", _meeting with { Leaves = [Leave("m-1", LeaveState.Approved), Leave("m-2", LeaveState.Requested), Leave("m-3", LeaveState.Declined)] }, Audience.Attendees, "m-2 m-3"),
        ("who has left gets nothing", _meeting with { Attendees = ["m-1", "m-77"] }, Audience.Attendees, "m-1"),
        ("nobody twice", _meeting with { Attendees = ["m-1", "m-1"] }, Audience.Attendees, "m-1"),
        ("host", _meeting, Audience.Host, "m-1"),
        ("recorder", _meeting, Audience.Recorder, "m-2"),
        ("the host records where nobody else does", _meeting with { Recorder = null }, Audience.Recorder, "m-1"),
        ("the branch's chat", _meeting, Audience.Group, "chat-1"),
        ("the chats of those due", _meeting with { Branch = null, Attendees = ["m-1", "m-2"] }, Audience.Group, "chat-1"),
        ("the whole organisation's chats", _meeting with { Branch = null, Attendees = ["m-1", "m-21"] }, Audience.Group, "chat-1 chat-2"),
        ("the secretary decides on leave", _meeting, Audience.BranchSecretary, "m-9"),
        ("the office where there is no branch", _meeting with { Branch = null }, Audience.Office, "m-90"),
        ("the office leads a branch without a leader", _meeting with { Branch = "branch-9" }, Audience.BranchSecretary, "m-90"),
        ("owners", _assignment, Audience.Owner, "m-1 m-2"),
        ("done for one stays open for the other", _assignment with { Reports = [new("m-1", null, Desk.LongAgo)] }, Audience.Owner, "m-2"),
        ("one report is enough where any one may do it", _assignment with { AnyOne = true, Reports = [new("m-1", null, Desk.LongAgo)] }, Audience.Owner, ""),
        ("an item's owner", _item, Audience.Owner, "m-3"),
        ("an item's leader", _item, Audience.Leader, "m-8"),
        ("the item's chat", _item, Audience.Group, "chat-1"),
        ("staged work is verified by the office", _item, Audience.Verifier, "m-90"),
        ("immediate work by the secretary", Immediate("m-3"), Audience.Verifier, "m-9"),
        ("a secretary's own one level up", Immediate("m-9"), Audience.Verifier, "m-90"),
        ("the office's own by who leads the committee", _item with { Owner = "m-90" }, Audience.Verifier, "m-8"),
        ("participants in order", _activity with { SignUps = [SignUp("m-2"), SignUp("m-1"), SignUp("m-3", SignUpStatus.Waitlisted), SignUp("m-4", SignUpStatus.Cancelled)] }, Audience.Participants, "m-2 m-1"),
        ("the organiser", _activity, Audience.Organiser, "m-4"),
        ("an activity for all is everybody's", _activity, Audience.Group, "chat-1 chat-2"),
        ("an activity for some is theirs", _activity with { Branches = ["branch-2"] }, Audience.Group, "chat-2"),
        ("who has not answered", Desk.Notice("11-23 09:00", "11-24 17:00"), Audience.Unanswered, "m-1"),
        ("the sender", Desk.Notice("11-23 09:00", "11-24 17:00"), Audience.Sender, "m-9"),
        ("the notice's branches", Desk.Notice("11-23 09:00", "11-24 17:00") with { Branches = ["branch-1", "branch-2"] }, Audience.Group, "chat-1 chat-2"),
    ];

    [Fact]
    public void Every_audience_is_who_the_policy_says() => Assert.Equal(
        _facts.Select(fact => $"{fact.Fact}: {fact.Expected}"),
        _facts.Select(fact => $"{fact.Fact}: {Expand(fact.Work, fact.Audience, Stage.OnTheDay)}"));

    [Fact]
    public void A_step_reminds_who_does_it()
    {
        var item = _item with { Milestones = [new("one", Desk.Day("11-24"), "m-4", null), new("two", Desk.Day("11-26"), null, null)] };

        Assert.Equal(["m-3", "m-4", "m-3", "m-3"], Enumerable.Range(0, 4).Select(step => Expand(item, Audience.Owner, Stage.OnTheDay, step)));
    }

    [Fact]
    public void Nobody_is_asked_to_verify_the_own_item()
    {
        var asked =
            from stage in (Stage[])[Stage.AwaitsVerification, Stage.AwaitsVerificationTwoWorkdays, Stage.AwaitsVerificationFourWorkdays]
            from owner in People.Members
            from kind in Enum.GetValues<ResolutionKind>()
            from audience in (Audience[])[Audience.Verifier, Audience.Office]
            select (Owner: owner.Id, Who: Expand(_item with { Owner = owner.Id, Branch = owner.Branch, Kind = kind }, audience, stage));

        Assert.All(asked, one => Assert.NotEqual("", one.Who));
        Assert.All(asked, one => Assert.DoesNotContain(one.Owner, one.Who.Split(' ')));
    }

    [Fact]
    public void A_deputy_stands_in_where_there_is_no_secretary()
    {
        Assert.Equal("m-9", Expand(_meeting, Audience.BranchSecretary, Stage.LeaveAsked, roster: People.Roster(People.Member("m-4", "branch-1", Role.DeputySecretary))));
        Assert.Equal("m-4", Expand(_meeting, Audience.BranchSecretary, Stage.LeaveAsked, roster: People.Roster(People.Member("m-4", "branch-1", Role.DeputySecretary), People.Member("m-9", "branch-1"))));
    }

    private static string Expand(object work, Audience audience, Stage stage, int step = 0, Roster? roster = null)
    {
        var reminder = new Reminder(new(WorkKind.Meeting, 1), 1, stage, step, audience, Lane.Reminder, Desk.LongAgo, Desk.LongAgo);
        return string.Join(' ', ExpandAudience.Of(reminder, work, roster ?? People.Roster(), new HashSet<string> { "m-2" }).Select(recipient => recipient.Member ?? recipient.Group?.Chat));
    }

    private static Leave Leave(string member, LeaveState state) => new(member, null, state, Desk.LongAgo);

    private static SignUp SignUp(string member, SignUpStatus status = SignUpStatus.Registered) => new(member, status, Desk.LongAgo);

    private static RectificationItem Immediate(string owner) => Desk.Immediate("11-30", "11-23 09:00") with { Owner = owner };
}
