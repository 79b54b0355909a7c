using Sanmo.Core.Rectification;
using static Sanmo.Core.Demo.DemoBranches;
using static Sanmo.Core.Demo.DemoMembers;
using static Sanmo.Core.Rectification.RectificationStatus;

namespace Sanmo.Core.Demo;

/// <summary>Problems pushed on step by step (分阶段整改).</summary>
internal sealed class DemoStagedItems(DemoDays days)
{
    public IReadOnlyList<RectificationItem> All() =>
    [
        Item(4, Two, 1020, InProgress, "管网排查成果未形成统一台账，三个片区数据口径不一", "业务管理",
            [("统一字段模板", -16, true), ("三个片区数据归并", -9, true), ("院内复核入库", -6, false)], 65, "东区数据缺管径，正在补测"),
        Item(6, One, 1014, Closed, "青年党员培养计划没有落实到人", "队伍建设",
            [("确定导师名单", -14, true), ("一人一策签字", -9, true), ("支委会审定", -5, true)], 100, "8名青年党员均已结对"),
        Item(8, Three, 1025, InProgress, "重点项目技术交底流于形式，施工单位反映看不懂", "业务管理",
            [("修订交底模板", -8, true), ("两个项目试用并听取意见", -2, false), ("全所推广", 12, false)], 40, "试用项目业主推迟交底"),
        Item(10, Four, 1032, InProgress, "勘察报告返修率偏高，第三季度达到9%", "业务管理",
            [("分析返修原因", -12, true), ("建立常见问题清单", -7, true), ("组织专题培训", -1, false)], 70, "培训课件已完成，讲师时间待定"),
        Item(11, One, 1012, InProgress, "设计回访制度执行不到位，去年投产项目只回访2个", "联系服务群众",
            [("列出应回访项目", -5, true), ("完成首批3个项目回访", 1, false), ("回访问题整改闭环", 8, false)], 45, "已约好2家业主"),
        Item(12, One, 1010, InProgress, "档案室除湿机损坏，纸质图纸受潮，借阅登记不全", "业务管理",
            [("补齐借阅登记", -6, true), ("转移受潮图纸", -3, true), ("更换除湿机并验收", 3, false)], 60, "新除湿机等厂家到货"),
        Item(13, Office, 1003, InProgress, "会议偏多、时间偏长，基层反映材料重复报送", "作风建设",
            [("梳理报表清单", -4, true), ("合并取消一批", 5, false), ("征求基层意见", 15, false)], 35, "拟取消报表4张"),
        Item(15, Two, 1021, PendingVerification, "泵站运行数据共享不及时，影响排涝方案编制", "业务管理",
            [("与运行单位签共享约定", -10, true), ("接口联调", -4, true), ("试运行一周", -1, true)], 100, "试运行报告已附"),
        Item(17, Three, 1023, InProgress, "党员责任区划分不清，三个班组没有党员联系人", "队伍建设",
            [("摸清班组情况", -6, true), ("公布联系人名单", 1, false), ("开展首次走访", 4, false)], 50, "名单已过支委会"),
        Item(19, Four, 1035, InProgress, "勘察设备检定台账不全，2台仪器超期未检", "安全生产",
            [("停用超期仪器", -5, true), ("送检", 2, false), ("台账重建并复核", 7, false)], 40, "已联系检定机构"),
        Item(21, One, 1007, InProgress, "支部会议记录不规范，3次缺少表决情况", "组织生活",
            [("补充说明并存档", -3, true), ("统一记录模板", 3, false), ("连续两次会议检查", 10, false)], 30, "模板初稿已发支委"),
        Item(24, Two, 1022, InProgress, "易涝点整治建议采纳情况没有跟踪", "联系服务群众",
            [("整理近两年建议", -9, true), ("逐条联系责任单位", -3, false)], 55, "还有2家未回函"),
        Item(26, Three, 1027, InProgress, "桥梁检测报告归口不统一，查询困难", "业务管理",
            [("确定归口部门", -2, true), ("历史报告编目", 9, false), ("上线查询", 20, false)], 20, "编目已开始"),
        Item(28, Retired, 1037, InProgress, "离退休党员组织生活参加率偏低", "组织生活",
            [("逐人了解困难", -4, true), ("安排结对接送和送学上门", 4, false), ("评估效果", 9, false)], 40, "6人中2人行动不便"),
        Item(29, Office, 1005, InProgress, "办事窗口一次性告知落实不到位", "作风建设",
            [("编写告知单", -3, true), ("窗口试用", 2, false), ("公开发布", 6, false)], 50, "告知单8种已写完"),
        Item(34, Two, 1015, InProgress, "支部与业务“两张皮”，项目组没有党小组活动", "组织生活",
            [("调整党小组设置", -5, true), ("项目组首次活动", 2, false), ("写入年度考核", 5, false)], 45, "调整方案已报批"),
        Item(36, Four, 1033, Closed, "野外作业应急物资配备不齐", "安全生产",
            [("核对配备清单", -15, true), ("集中采购", -11, true), ("发放并演练", -8, true)], 100, "4个作业组已演练"),
    ];

    private RectificationItem Item(
        int number, string branch, int owner, RectificationStatus status, string problem, string category,
        IReadOnlyList<(string Title, int On, bool Done)> steps, int percent, string note)
    {
        var due = steps[^1].On;
        var extended = number == 12;
        var submitted = status is PendingVerification or Closed;
        var leader = LeaderOf(branch);
        return new(
            number, branch, problem, category, DemoItems.SourceOf(branch, number), null, [.. steps.Select(step => step.Title)], Id(leader), Id(owner),
            ResolutionKind.Staged, days.Workday(due), number is 11 or 28,
            [.. steps.Select(step => new Milestone(step.Title, days.Workday(step.On), null, step.Done ? days.Past(step.On - 1, "17:00") : null))],
            [new(days.Past(submitted ? due - 2 : -4, "10:30"), Id(owner), percent, note)],
            extended ? [new(days.Workday(due - 5), days.Workday(due), Id(1003), "除湿机采购周期延长", days.Past(due - 7, "14:00"))] : [],
            status, days.Workday(Math.Min(due, 0) - 18),
            submitted ? days.Past(due - 1, "16:00") : null,
            status == Closed ? days.Past(due, "15:00") : null,
            status == Closed ? Id(leader) : null,
            null, 1, extended ? 2 : 1, days.Past(extended ? due - 7 : Math.Min(due, 0) - 18, "14:00"),
            Evidence: submitted ? [new(EvidenceKind.Attachment, $"{steps[^1].Title}.pdf", Id(owner), days.Past(due - 1, "16:00"))] : null);
    }
}
