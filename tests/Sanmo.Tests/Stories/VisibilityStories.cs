using Sanmo.Core.Assignments;
using Sanmo.Core.Meetings;
using Sanmo.Core.Rectification;
using Sanmo.Core.Volunteering;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Stories;

/// <summary>Whoever knows a number knows no more for it: a branch's work stays its own. Han Bing is a member of branch 2.</summary>
public sealed class VisibilityStories(Stores stores)
{
    private const string Stranger = "29:demo-e1018";

    [Theory, OnEveryStore]
    public async Task A_member_of_another_branch_reads_no_details_by_number(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var works = institute.Works;
        var meeting = (await works.Meetings.ListAllAsync()).Select(kept => kept.Value).First(one => one.Branch == "branch-1" && one.State == MeetingState.Planned);
        var item = (await works.Items.ListAllAsync()).Select(kept => kept.Value).First(one => one.Branch == "branch-1" && one.Status == RectificationStatus.InProgress);
        var task = (await works.Assignments.ListAllAsync()).Select(kept => kept.Value).First(one => one.Branch == "branch-1" && one.State == AssignmentState.Open);
        var plan = (await works.Activities.ListAllAsync()).Select(kept => kept.Value).First(one => one.State is VolunteerState.Draft or VolunteerState.Submitted && one.Branch is not null and not "branch-2");
        var notice = (await works.Notices.ListAllAsync()).Select(kept => kept.Value).First(one => !one.Branches.Contains("branch-2"));

        (string Secret, string[] Lines)[] asked =
        [
            (meeting.Place ?? meeting.Title, [$"{meeting.Work} 详情", $"会议 {meeting.Number} 在哪开", $"考勤表 {meeting.Work}", $"记录 {meeting.Work}", $"{meeting.Work} 地点：食堂", $"取消 {meeting.Work}", $"会议签到 {meeting.Work}", $"{meeting.Work}请假，出差"]),
            (item.Problem, [$"{item.Work} 详情", $"{item.Work} 到哪一步了", $"{item.Work} 进度80%", $"{item.Work} 完成，已整改", $"{item.Work}验收通过", $"记录 {item.Work}", $"{item.Work} 备注：看一下", $"领办 {item.Work}", $"{item.Work}申请延期到12月20日，等设备"]),
            (task.Title, [$"详情 {task.Work}", $"{task.Work} 完成", $"{task.Work} 完成情况", $"记录 {task.Work}"]),
            (plan.Title, [$"{plan.Work} 详情", $"报名 {plan.Work}", $"提交方案 {plan.Work}", $"修改方案 {plan.Work} 人数：20", $"记录 {plan.Work}"]),
            (notice.Title, [$"查看通知 {notice.Number}", $"通知 {notice.Number} 谁没确认", $"修改通知 {notice.Number}：改到明天9点", $"撤回通知 {notice.Number}", $"记录 通知{notice.Number}", $"通知 {notice.Number} 收到"]),
        ];
        foreach (var (secret, lines) in asked)
            foreach (var line in lines)
                Assert.DoesNotContain(secret, await institute.SayAsync(Stranger, line), StringComparison.Ordinal);
        Assert.Equal(meeting, (await works.Meetings.FindAsync(meeting.Number))!.Value with { Attendees = meeting.Attendees, Leaves = meeting.Leaves, SignIns = meeting.SignIns, Invitees = meeting.Invitees, Moves = meeting.Moves, Votes = meeting.Votes, Decisions = meeting.Decisions, MakeUps = meeting.MakeUps });
        Assert.Equal(item.Status, (await works.Items.FindAsync(item.Number))!.Value.Status);
    }
}
