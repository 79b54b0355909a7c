using Sanmo.Core.Members;
using Sanmo.Core.Notices;
using Sanmo.Tests.Reminders;

namespace Sanmo.Tests.Members;

public sealed class HandOverTests
{
    private static readonly Member _from = Person("m-1", "branch-1", Role.Secretary);
    private static readonly Member _to = Person("m-2", "branch-1", Role.DeputySecretary, Role.GroupLeader);
    private static readonly HandOver _over = new(Role.Secretary, _from, _to);

    [Fact]
    public void The_post_changes_hands_and_nobody_is_left_without_a_role()
    {
        Assert.Equal([Role.Member], _over.Leaving(_from).Roles);
        Assert.Equal([Role.Secretary, Role.GroupLeader], _over.Taking(_to).Roles);
        Assert.Equal(_over.Taking(_to).Roles, _over.Taking(_over.Taking(_to)).Roles);
    }

    [Fact]
    public void Only_who_holds_a_post_hands_it_over_to_another_person_of_the_branch()
    {
        Assert.Null(_over.Refusal);
        Assert.Equal(HandOverRefusal.NotHeld, (_over with { From = _to, To = _from }).Refusal);
        Assert.Equal(HandOverRefusal.SamePerson, (_over with { To = _from }).Refusal);
        Assert.Equal(HandOverRefusal.OtherBranch, (_over with { To = Person("m-3", "branch-2", Role.Member) }).Refusal);
        Assert.Null(new HandOver(Role.CommitteeOffice, Person("m-4", "branch-1", Role.CommitteeOffice), Person("m-5", "branch-2", Role.Member)).Refusal);
    }

    [Fact]
    public void Meetings_to_come_go_with_the_post_and_those_of_others_do_not()
    {
        var meeting = Desk.Meeting("11-25 15:00") with { Host = "m-1", Recorder = "m-1" };

        Assert.Equal(("m-2", "m-2"), (_over.Of(meeting)!.Host, _over.Of(meeting)!.Recorder));
        Assert.Null(_over.Of(meeting with { Branch = "branch-2" }));
        Assert.Null(_over.Of(meeting with { Host = "m-3", Recorder = null }));
        Assert.Null(_over.Of(meeting with { State = Core.Meetings.MeetingState.Held }));
    }

    [Fact]
    public void What_is_still_to_go_out_gets_a_new_sender_who_is_not_its_second_person()
    {
        var notice = Desk.Notice("11-23 10:00", null) with { Sender = "m-1", State = NoticeState.Scheduled, ApprovedBy = "m-2" };

        Assert.Equal("m-2", _over.Of(notice)!.Sender);
        Assert.Equal((NoticeState.AwaitsApproval, null), (_over.Of(notice)!.State, _over.Of(notice)!.ApprovedBy));
        Assert.Equal(NoticeState.Scheduled, _over.Of(notice with { ApprovedBy = "m-9" })!.State);
        Assert.Null(_over.Of(notice with { State = NoticeState.Sent }));
    }

    [Fact]
    public void A_branchs_part_of_a_deployed_task_goes_with_the_post_and_a_persons_own_task_stays()
    {
        var task = Desk.Assignment("12-01") with { Owners = ["m-1"] };

        Assert.Equal(["m-2"], _over.Of(task with { Parent = 3 })!.Owners);
        Assert.Null(_over.Of(task));
        Assert.Equal("m-2", _over.Of(task with { CreatedBy = "m-1" })!.CreatedBy);
        Assert.Equal(["m-1"], _over.Of(task with { CreatedBy = "m-1" })!.Owners);
    }

    [Fact]
    public void The_accountable_leader_is_a_post_of_the_committee_only()
    {
        var item = Desk.Immediate("12-01", "11-23 09:00") with { Leader = "m-1", Owner = "m-1" };

        Assert.Null(_over.Of(item));
        var committee = new HandOver(Role.CommitteeDeputy, _from with { Roles = [Role.CommitteeDeputy] }, _to);
        Assert.Equal(("m-2", "m-1"), (committee.Of(item)!.Leader, committee.Of(item)!.Owner));
    }

    private static Member Person(string id, string branch, params Role[] roles) => new(id, id, id, null, branch, roles, null, []);
}
