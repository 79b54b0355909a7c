using Sanmo.Core.Meetings;
using static Sanmo.Core.Demo.DemoMembers;

namespace Sanmo.Core.Demo;

/// <summary>A month of meetings behind, a month ahead: the committee's own, then the same round in every branch.</summary>
internal sealed class DemoMeetings(DemoDays days)
{
    private readonly List<Meeting> _meetings = [];

    public IReadOnlyList<Meeting> All()
    {
        Committee();
        for (var branch = 0; branch < DemoBranches.Ids.Count; branch++)
            InBranch(DemoBranches.Ids[branch], DemoBranchRound.All[branch]);
        return _meetings;
    }

    private void Committee()
    {
        var leaders = Ids(1001, 1002);
        var committee = Ids(DemoMembers.Committee);
        IReadOnlyList<string> office = [.. committee, .. Secretaries];
        IReadOnlyList<string> wide = [.. committee, .. DemoBranches.Ids.SelectMany(LeadersOf).Except(committee)];
        Add(null, MeetingType.Promotion, "主题教育推进会", "传达上级部署；安排对照党章党规找差距专题会；听取各支部志愿服务初步计划", -15, "09:00", "11:30", "办公楼八楼报告厅", wide, 1001);
        Add(null, MeetingType.Other, "党委理论学习中心组学习", "党章关于党的组织制度的规定", -11, "14:30", "16:30", "305会议室", [.. leaders, .. Ids(1003)], 1001);
        Add(null, MeetingType.Special, "领导班子对照党章党规找差距专题会", "对照“18个是否”逐条查摆，开展批评和自我批评", -9, "09:00", "11:30", "305会议室", [.. leaders, .. Ids(1003)], 1001);
        Add(null, MeetingType.Other, "党务工作例会", "汇总各支部问题清单，核对整改台账", -4, "09:00", "10:30", "305会议室", office, 1002);
        Add(null, MeetingType.Other, "志愿服务方案评审会", "讨论各支部志愿服务方案，确定主题", 2, "09:30", "11:30", "305会议室", [.. leaders, .. Ids(1003), .. Secretaries], 1002);
        Add(null, MeetingType.HeartTalk, "谈心谈话：何敏与周明", null, 4, "10:00", "10:40", "806室", Ids(1002, 1007), 1002);
        Add(null, MeetingType.Lecture, "全院党课：从党章看党员的责任", "党委书记讲党课，会后交流", 5, "14:30", "16:30", "办公楼八楼报告厅", Everyone, 1001);
        Add(null, MeetingType.Other, "党务工作例会", "整改进度通报，年底考核材料准备", 6, "09:00", "10:00", "线上", office, 1002, online: true);
        Add(null, MeetingType.Promotion, "整改工作推进会", "通报超期事项，明确下一步措施", 8, "09:00", "10:30", "305会议室", office, 1001);
        Add(null, MeetingType.DemocraticLife, "领导班子民主生活会", "对照检查，相互批评，明确整改方向", 15, "14:30", "17:30", "305会议室", leaders, 1001);
        Add(null, MeetingType.Other, "青年党员座谈会", "与院团委合办，因场地冲突取消", 3, "16:00", "17:30", "一楼多功能厅", Ids(1010, 1012, 1021, 1028, 1035), 1006, cancelled: true);
    }

    private void InBranch(string branch, DemoBranchRound round)
    {
        var name = DemoBranches.Short(branch);
        var all = Of(branch);
        var leaders = LeadersOf(branch);
        var firstGroup = DemoMembers.All.Where(member => member.Branch == branch && member.PartyGroup == "1").Select(member => member.Id).ToList();
        Add(branch, MeetingType.Committee, $"{name}支委会", round.LastCommittee, -20, "09:00", "10:00", round.Room, leaders);
        Add(branch, MeetingType.General, $"{name}党员大会", "通报第三季度支部工作，讨论年底计划", -19, "15:00", "16:30", round.Room, all);
        Add(branch, MeetingType.Lecture, $"{name}党课", round.Lecture, -16, "14:30", "16:00", round.Room, all);
        Add(branch, MeetingType.Group, $"{name}第一党小组会", "交流学习体会", -13, "16:00", "17:00", round.Room, firstGroup);
        Add(branch, MeetingType.ThemeDay, $"{name}主题党日", round.LastThemeDay, -12, "14:30", "17:00", round.Place, all);
        Add(branch, MeetingType.Special, $"{name}对照党章党规找差距专题会", "对照清单逐条查摆，形成支部问题清单", round.SpecialOn, round.SpecialAt, round.SpecialUntil, round.Room, all);
        Add(branch, MeetingType.Other, $"{name}碰头会", "本周重点工作", 0, "16:30", "17:00", round.Room, leaders);
        Add(branch, MeetingType.Committee, $"{name}支委会", round.Committee, round.CommitteeOn, "15:30", "16:30", round.Room, leaders, leave: new(round.Away, "出差", LeaveState.Approved));
        Add(branch, MeetingType.ThemeDay, $"{name}主题党日", round.ThemeDay, round.ThemeDayOn, round.ThemeDayAt, round.ThemeDayUntil, round.Place, all, leave: new(round.Asking, "家中有事，申请补学", LeaveState.Requested));
        Add(branch, MeetingType.Group, $"{name}第一党小组会", "讨论整改措施落实情况", round.GroupOn, "16:00", "17:00", round.Room, firstGroup);
        Add(branch, MeetingType.General, $"{name}党员大会", "审议年度工作总结", 10, "15:00", "16:30", round.Room, all, moved: branch == DemoBranches.One);
        Add(branch, MeetingType.OrgLife, $"{name}组织生活会", "对照检查，批评和自我批评", 13, "14:30", "17:00", round.Room, all);
        Add(branch, MeetingType.Appraisal, $"{name}民主评议党员", "个人自评、党员互评、民主测评", 18, "14:30", "16:30", round.Room, all);
    }

    private void Add(
        string? branch, MeetingType type, string title, string? topics, int workday, string from, string until, string place, IReadOnlyList<string> attendees,
        int? host = null, bool online = false, bool cancelled = false, bool moved = false, (int Member, string Reason, LeaveState State)? leave = null)
    {
        var end = days.At(workday, until);
        var planned = days.Past(Math.Min(workday, 0) - 6, "10:00");
        _meetings.Add(new(
            _meetings.Count + 1,
            branch,
            type,
            title,
            topics,
            days.At(workday, from),
            end,
            place,
            online,
            Id(host ?? SecretaryOf(branch!)),
            branch is null ? Id(1003) : LeadersOf(branch)[^1],
            attendees,
            leave is { } asked ? [new(Id(asked.Member), asked.Reason, asked.State, days.Past(-1, "11:00"))] : [],
            cancelled ? MeetingState.Cancelled : end <= days.Now ? MeetingState.Held : MeetingState.Planned,
            moved ? 2 : 1,
            moved ? days.Past(-1, "17:00") : planned));
    }
}
