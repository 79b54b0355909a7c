using Sanmo.Core.Assignments;
using Sanmo.Core.Meetings;
using static Sanmo.Core.Demo.DemoBranches;
using static Sanmo.Core.Demo.DemoMembers;

namespace Sanmo.Core.Demo;

internal sealed class DemoAssignments(DemoDays days)
{
    private readonly List<Assignment> _assignments = [];

    public IReadOnlyList<Assignment> All()
    {
        Deployed();
        Add(null, "报送年度志愿服务计划", "写明主题、时间、人数和与业务的结合点", Secretaries, 1, 1003, [1015, 1023]);
        Add(null, "核对党员花名册", "核对工号、手机号和所在党小组，有变动的报党委办公室", Secretaries, -5, 1005, [1004, 1007, 1015, 1023, 1030, 1037]);
        Add(One, "整理前三季度学习台账", "按人归档，缺项补齐", Ids(1010, 1011), 2, 1007);
        Add(One, "投标资料移交清单", "三个已开标项目，附目录", Ids(1008), 1, 1007);
        Add(One, "主题党日讲解词初稿", "石佛水厂展厅，约八分钟", Ids(1010), 3, 1008);
        Add(One, "收集党员意见建议", "每人至少一条，匿名汇总", Of(One), -3, 1007, [1008, 1009, 1012, 1014]);
        Add(Two, "易涝点走访照片归档", null, Ids(1018, 1019), -2, 1015, [1018]);
        Add(Two, "管网台账字段说明", "一页以内，供三个片区统一使用", Ids(1020, 1021), 2, 1016, anyOne: true);
        Add(Two, "预备党员转正材料", "思想汇报、培养联系人意见", Ids(1022), 4, 1015);
        Add(Three, "图纸会签抽查报告", "抽查范围为近两个月出图项目", Ids(1024, 1027), 1, 1023, anyOne: true);
        Add(Three, "廊道巡查路线图", null, Ids(1028), 2, 1025, [1028]);
        Add(Three, "党员责任区公示牌更换", null, Ids(1026), -6, 1023, [1026]);
        Add(Four, "外业原始记录核查", "每个作业组抽一个项目", Ids(1033, 1034, 1035), 3, 1030, [1034]);
        Add(Four, "专题会检视材料", "会前两天交支部，内容不外传", Of(Four), 1, 1030, [1030, 1031]);
        Add(Office, "窗口服务满意度问卷", "回收后统计到党委办公室", Ids(1005, 1006), 4, 1004, anyOne: true);
        Add(Office, "整改台账月度汇总", "各支部数据核对无误后报党委", Ids(1003), 5, 1002);
        Add(Retired, "老同志冬季走访名单", "独居和住院的优先", Ids(1038, 1040), 2, 1037, anyOne: true);
        Add(Retired, "院史口述材料录音", null, Ids(1039), -4, 1037);
        Add(Retired, "离退休党员通讯录更新", null, Ids(1041, 1042), 6, 1037);
        Add(null, "党建知识竞赛组队", "因时间冲突取消，明年春季再办", Secretaries, 7, 1003, cancelled: true);
        return _assignments;
    }

    /// <summary>One task deployed to all branches, with a part for each.</summary>
    private void Deployed()
    {
        var held = DemoBranches.Ids.Where((_, index) => DemoBranchRound.All[index].SpecialOn < 0).ToList();
        Add(null, "各支部召开对照党章党规找差距专题会", "会后三个工作日内登记问题清单，七个工作日内报整改措施", Ids(1002), 6, 1002, deployedTo: DemoBranches.Ids);
        foreach (var branch in DemoBranches.Ids)
            Add(branch, $"{Short(branch)}召开找差距专题会并上报问题清单", "党委办公室可派人列席", Ids(SecretaryOf(branch)), 6, 1002, held.Contains(branch) ? [SecretaryOf(branch)] : [], parent: 1, meeting: MeetingType.Special);
    }

    private void Add(
        string? branch, string title, string? detail, IReadOnlyList<string> owners, int due, int by,
        IReadOnlyList<int>? reported = null, bool anyOne = false, bool cancelled = false, int? parent = null, IReadOnlyList<string>? deployedTo = null, MeetingType? meeting = null)
    {
        var reports = (reported ?? []).Select((member, index) => new Report(Id(member), index == 0 ? "已完成，材料已交" : null, days.Past(Math.Min(due, 0) - 1, "15:20"))).ToList();
        var done = reports.Count > 0 && (anyOne || owners.All(owner => reports.Any(report => report.Member == owner)));
        _assignments.Add(new(
            _assignments.Count + 1, branch, title, detail, owners, anyOne, days.Workday(due), reports,
            cancelled ? AssignmentState.Cancelled : done ? AssignmentState.Done : AssignmentState.Open,
            parent, Id(by), 1, days.Past(Math.Min(due, 0) - 8, "09:30"), deployedTo, meeting));
    }
}
