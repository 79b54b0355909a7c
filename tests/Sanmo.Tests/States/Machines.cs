using Sanmo.Core.Assignments;
using Sanmo.Core.Calendars;
using Sanmo.Core.Demo;
using Sanmo.Core.Meetings;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Rectification;
using Sanmo.Core.Volunteering;

namespace Sanmo.Tests.States;

/// <summary>The lives of the product's things, as its steps live them.</summary>
internal static class Machines
{
    private static readonly DateTimeOffset _now = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(8));
    private static readonly DateOnly _today = new(2026, 11, 23);
    private static readonly Roster _roster = new(1, [.. DemoMembers.All.Select(member => new Core.Redis.Kept<Member>(member, 1, [], ""))], []);

    public static IReadOnlyList<StateMachine> All { get; } = [Rectification(), Meetings(), Leaves(), MinutesOf(), Assignments(), Volunteering(), Notices(), Deliveries()];

    private static StateMachine Rectification()
    {
        var owner = Acting("m-1010");
        var office = Acting("m-1003");
        Evidence[] evidence = [new(EvidenceKind.Link, "https://example.org/minutes", "m-1010", _now)];
        var item = new RectificationItem(1, "branch-1", "台账不全", null, null, null, [], null, "m-1010", ResolutionKind.Staged, _today.AddDays(10), false, [], [], [], RectificationStatus.Registered, _today, null, null, null, null, 1, 1, _now);
        RectificationItem[] kinds = [item, item with { Kind = ResolutionKind.Immediate }];
        var specimens = Enum.GetValues<RectificationStatus>().SelectMany(status => kinds.Select(kind => kind with
        {
            Status = status,
            SubmittedAt = status is RectificationStatus.PendingVerification or RectificationStatus.Closed ? _now : null,
            ClosedAt = status == RectificationStatus.Closed ? _now : null,
            Evidence = status is RectificationStatus.PendingVerification or RectificationStatus.Closed ? evidence : null,
        })).ToList();
        return StateMachine.Of("rectification", "A rectification item", specimens, one => one.Status.ToString(),
            ("accept", one => RectifySteps.Accept(one, owner).After), ("report progress", one => RectifySteps.Report(one, owner, 50, "halfway").After),
            ("submit", one => RectifySteps.Submit(one, owner, "done", evidence).After), ("pass", one => RectifySteps.Pass(one, office, "seen").After),
            ("send back", one => RectifySteps.Return(one, office, "incomplete").After), ("reopen", one => RectifySteps.Reopen(one, office, "it came back", _today.AddDays(20)).After),
            ("cancel", one => RectifySteps.Cancel(one, office, "duplicate").After), ("ask for more time", one => RectifySteps.AskExtension(one, owner, _today.AddDays(17), "supplier").After));
    }

    private static StateMachine Meetings()
    {
        var meeting = Meeting(_now.AddDays(1));
        return StateMachine.Of("meeting", "A meeting", [meeting, meeting with { State = MeetingState.Held, Start = _now.AddDays(-1), End = _now.AddHours(-22) }, meeting with { State = MeetingState.Cancelled }],
            one => one.State.ToString(),
            ("move", one => MeetingSteps.Move(one, _now.AddDays(3), "m-1007", null, _now, _now).After), ("cancel", one => MeetingSteps.Cancel(one, "illness", _now).After),
            ("hand in minutes", one => MeetingSteps.SubmitMinutes(one with { Start = one.State == MeetingState.Planned ? _now.AddHours(-2) : one.Start, End = one.State == MeetingState.Planned ? _now.AddHours(-1) : one.End }, "discussed", "m-1007", _now).After));
    }

    private static StateMachine Leaves()
    {
        var meeting = Meeting(_now.AddDays(1));
        var specimens = new LeaveState?[] { null, LeaveState.Requested, LeaveState.Approved, LeaveState.Declined, LeaveState.Withdrawn, LeaveState.Explained }
            .Select(state => state is { } asked ? meeting with { Leaves = [new("m-1010", "trip", asked, _now)] } : meeting).ToList();
        return StateMachine.Of("leave", "A request for leave", specimens, one => one.LeaveOf("m-1010")?.State.ToString() ?? "Not asked",
            ("ask", one => MeetingSteps.AskLeave(one, "m-1010", "trip", null, _now).After), ("ask after the start", one => MeetingSteps.AskLeave(one, "m-1010", "illness", null, _now.AddDays(1).AddMinutes(30)).After),
            ("approve", one => MeetingSteps.DecideLeave(one, "m-1010", true, null, "m-1007", true, _now).After), ("decline", one => MeetingSteps.DecideLeave(one, "m-1010", false, "needed", "m-1007", true, _now).After),
            ("withdraw", one => MeetingSteps.WithdrawLeave(one, "m-1010", _now).After));
    }

    private static StateMachine MinutesOf()
    {
        var held = Meeting(_now.AddDays(-1)) with { State = MeetingState.Held };
        var specimens = new MinutesStatus?[] { null, MinutesStatus.Submitted, MinutesStatus.Returned, MinutesStatus.Approved }
            .Select(status => status is { } kept ? held with { Minutes = new("discussed", kept, "m-1007", _now) } : held).ToList();
        return StateMachine.Of("minutes", "The minutes of a meeting", specimens, one => one.Minutes?.Status.ToString() ?? "Missing",
            ("hand in", one => MeetingSteps.SubmitMinutes(one, "discussed at length", "m-1007", _now).After),
            ("approve", one => MeetingSteps.CheckMinutes(one, true, null, "m-1003", true, _now).After), ("send back", one => MeetingSteps.CheckMinutes(one, false, "no decision", "m-1003", true, _now).After));
    }

    private static StateMachine Assignments()
    {
        var assignment = new Assignment(1, "branch-1", "整理台账", null, ["m-1010"], false, _today.AddDays(7), [], AssignmentState.Open, null, "m-1007", 1, _now);
        return StateMachine.Of("assignment", "An assignment", [assignment, assignment with { State = AssignmentState.Done }, assignment with { State = AssignmentState.Cancelled }], one => one.State.ToString(),
            ("report", one => AssignmentSteps.Report(one, "m-1010", null, _now).After), ("move the limit", one => AssignmentSteps.Move(one, _today.AddDays(9), _today, _now).After),
            ("urge", one => AssignmentSteps.Nudge(one, _now).After), ("call off", one => AssignmentSteps.Cancel(one, "merged", _now).After));
    }

    private static StateMachine Volunteering()
    {
        var activity = new VolunteerActivity(
            1, "branch-1", "巡河护水", null, "水质监测", _now.AddDays(5), _now.AddDays(5).AddHours(3), "院门口", "贾鲁河", 20, _now.AddDays(4), "m-1010", null, ["branch-1"],
            [new("m-1011", SignUpStatus.Registered, _now) { CheckInAt = _now.AddDays(5), Hours = 3, HoursBy = "m-1010" }], VolunteerState.Draft, 1, _now, Purpose: "护水", TeamStrength: "熟悉河道", ServiceTarget: "沿河居民");
        VolunteerState[] states = [VolunteerState.Draft, VolunteerState.Submitted, VolunteerState.Approved, VolunteerState.Published, VolunteerState.Held, VolunteerState.Summarised, VolunteerState.Archived, VolunteerState.Declined, VolunteerState.Cancelled];
        var after = _now.AddDays(6);
        return StateMachine.Of("volunteering", "A volunteer activity", [.. states.SelectMany(state => new[] { activity, activity with { SignUps = [activity.SignUps[0] with { HoursBy = null }] } }.Select(one => one with { State = state, Summary = state is VolunteerState.Summarised or VolunteerState.Archived ? "done" : null }))], one => one.State.ToString(),
            ("submit", one => ProposalSteps.Submit(one, "m-1007", _now).After), ("settle the theme and approve", one => ProposalSteps.Approve(one, "护水有我", null, "m-1001").After),
            ("ask for changes", one => ProposalSteps.Return(one, "unclear", "m-1003").After), ("decline", one => ProposalSteps.Decline(one, "the same as V8", "m-1001").After),
            ("publish", one => ProposalSteps.Publish(one, _now).After), ("check in", one => AttendanceSteps.CheckIn(one, "m-1011", _now.AddDays(5)).After),
            ("confirm the hours", one => AttendanceSteps.ConfirmHours(one, "m-1010", after).After),
            ("summarise", one => ClosingSteps.Summarise(one, "cleared the bank", [], after).After), ("archive", one => ClosingSteps.Archive(one).After),
            ("call off", one => ProposalSteps.Cancel(one, "storm", "m-1003", _now).After));
    }

    private static StateMachine Notices()
    {
        var notice = new Notice(1, "停水", "明天停水", ["branch-1"], ["m-1010"], true, _now.AddDays(1), "m-1007", _now.AddHours(1), null, NoticeState.AwaitsApproval, 1, _now);
        NoticeState[] states = [NoticeState.AwaitsApproval, NoticeState.Declined, NoticeState.Scheduled, NoticeState.Sent, NoticeState.Recalled];
        return StateMachine.Of("notice", "A notice", [.. states.Select(state => notice with { State = state, SentAt = state is NoticeState.Sent or NoticeState.Recalled ? _now : null })], one => one.State.ToString(),
            ("approve", one => NoticeSteps.Approve(one, "m-1003", _now.AddHours(1), _now.AddDays(1), _now).After), ("decline", one => NoticeSteps.Decline(one, "m-1003", "not now", _now).After),
            ("go out", one => NoticeSteps.GoOut(one, true, _now.AddHours(2)).After), ("change", one => NoticeSteps.Change(one, "后天停水", _now.AddHours(2), true, _now.AddDays(2), null, _now).After),
            ("cancel", one => NoticeSteps.Cancel(one, _now).After), ("stop", one => NoticeSteps.Stop(one, _now).After), ("withdraw", one => NoticeSteps.Withdraw(one, "wrong day", _now).After),
            ("correct", one => NoticeSteps.Correct(one, "后天停水", _now.AddDays(2), true, _now).After));
    }

    private static StateMachine Deliveries()
    {
        DeliveryState[] states = [DeliveryState.Planned, DeliveryState.Sending, DeliveryState.Doubtful, DeliveryState.Failed, DeliveryState.Sent, DeliveryState.Corrected, DeliveryState.Silent, DeliveryState.Withdrawn];
        return new("delivery", "A row of the delivery ledger", [.. states.Select(state => state.ToString())],
            [.. states.SelectMany(from => states.Where(to => from.MayBecome(to)).Select(to => new Transition(from.ToString(), to.ToString(), NameOf(from, to))))]);
    }

    private static string NameOf(DeliveryState from, DeliveryState to) => (from, to) switch
    {
        (DeliveryState.Planned, DeliveryState.Planned) => "put off",
        (DeliveryState.Planned, DeliveryState.Sending) => "begin",
        (DeliveryState.Sending, DeliveryState.Sending) => "take over",
        (DeliveryState.Sending, DeliveryState.Planned) => "try later",
        (DeliveryState.Sending, DeliveryState.Sent) => "arrived",
        (DeliveryState.Sending, DeliveryState.Doubtful) => "no answer",
        (DeliveryState.Doubtful, DeliveryState.Sent) => "it arrived",
        (DeliveryState.Doubtful or DeliveryState.Failed, DeliveryState.Planned) => "send again",
        (_, DeliveryState.Silent) => "nothing to say",
        (_, DeliveryState.Failed) => "unreachable",
        (_, DeliveryState.Withdrawn) => "withdraw",
        (_, DeliveryState.Corrected) => "correct",
        _ => "",
    };

    private static Meeting Meeting(DateTimeOffset start) =>
        new(1, "branch-1", MeetingType.General, "党员大会", null, start, start.AddHours(1), "二楼", false, "m-1007", "m-1008", ["m-1007", "m-1010"], [], MeetingState.Planned, 1, _now);

    private static Actor Acting(string member) => new(_roster.FindMember(member)!, _now, _roster, LoadCalendar.Shipped());
}
