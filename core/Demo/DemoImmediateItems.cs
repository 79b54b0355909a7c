using Sanmo.Core.Rectification;
using static Sanmo.Core.Demo.DemoBranches;
using static Sanmo.Core.Demo.DemoMembers;
using static Sanmo.Core.Rectification.RectificationStatus;

namespace Sanmo.Core.Demo;

/// <summary>Problems to put right at once (立行立改).</summary>
internal sealed class DemoImmediateItems(DemoDays days)
{
    public IReadOnlyList<RectificationItem> All() =>
    [
        Item(1, One, 1011, -12, Closed, "第三季度学习笔记缺页，部分党员补记不及时", "理论学习", "一周内补齐，由党小组长逐本检查"),
        Item(2, Two, 1018, -10, Closed, "三楼会议室散会后空调、投影通宵未关", "作风建设", "落实谁使用谁关闭，门口张贴提示"),
        Item(3, Three, 1026, -1, InProgress, "党员活动室公示栏三个月未更新", "制度执行", "撤换旧公示，指定专人每月更新", 60, "新公示已排版，待打印"),
        Item(5, One, 1009, -3, InProgress, "项目现场抽查发现2人次未按规定佩戴安全帽", "安全生产", "现场负责人班前检查，纳入周例会通报", 50, "已与现场负责人谈话，等本周抽查结果"),
        Item(7, One, 1008, 1, InProgress, "三个已开标项目的纸质资料未移交档案室", "业务管理", "整理目录，分批移交并签收", 70, "两个项目已移交"),
        Item(9, Two, 1016, 2, Registered, "5份设计变更单电子版未上传协同平台", "业务管理", "补传并核对编号"),
        Item(14, Two, 1017, 0, PendingVerification, "出差报销单据填写不规范，本季度被退回3次", "作风建设", "组织一次填报说明会，报销前由组长预审", 100, "说明会已开，近两周无退单"),
        Item(16, Four, 1034, -6, InProgress, "外业原始记录本缺校核人签字，共11页", "业务管理", "逐页核对补签，说明原因", 40, "等外业组返回补签"),
        Item(18, Three, 1024, 1, InProgress, "抽查12张施工图，4张会签栏日期漏填", "业务管理", "补填并复查同批次图纸", 80, "同批次已复查完，只剩1张待签"),
        Item(20, Office, 1005, -4, Closed, "机关值班电话两次无人接听", "作风建设", "值班表实名上墙，设置呼叫转移"),
        Item(23, Four, 1036, 3, Registered, "外业车辆出车登记不完整", "安全生产", "补齐本季度登记，出车前拍照存档"),
        Item(25, Retired, 1038, 4, Registered, "花名册中3位老同志电话停机", "联系服务群众", "逐户核实并更新通讯录"),
        Item(27, Two, 1019, 0, InProgress, "工作群图纸截图保密提醒未覆盖全员", "保密管理", "群内提醒并签收，新进群人员同步告知", 90, "还差2人签收"),
        Item(31, Three, 1029, -2, PendingVerification, "公务用车派车单事后补签", "制度执行", "先批后派，取消口头派车", 100, "已执行两周，附派车单"),
        Item(33, Office, 1006, 4, InProgress, "院务公开栏采购公示晚贴6天", "群众意见", "公示时间写入采购流程清单", 30, "流程清单正在修改"),
        Item(38, One, 1013, 2, Cancelled, "投标资料移交不及时（与ZG-007重复）", "业务管理", "并入ZG-007办理"),
    ];

    private RectificationItem Item(
        int number, string branch, int owner, int due, RectificationStatus status,
        string problem, string category, string measure, int? percent = null, string? note = null)
    {
        var submitted = status is PendingVerification or Closed;
        // Submitting stops the clock, so that the item waiting since before its limit is not overdue.
        var submittedOn = Math.Min(due, 0) - 1;
        return new(
            number, branch, problem, category, DemoItems.SourceOf(branch, number), null, [measure], Id(LeaderOf(branch)), Id(owner),
            ResolutionKind.Immediate, days.Workday(due), false, [],
            percent is null ? [] : [new(days.Past(submitted ? submittedOn : -1, "11:10"), Id(owner), percent, note)], [],
            status, days.Workday(Math.Min(due, 0) - 5),
            submitted ? days.Past(submittedOn, "16:20") : null,
            status == Closed ? days.Past(submittedOn + 1, "10:40") : null,
            status == Closed ? Id(DemoItems.VerifierOf(branch, owner)) : null,
            status == Cancelled ? "重复登记" : null, 1, 1, days.Past(Math.Min(due, 0) - 5, "17:30"));
    }
}
