using Sanmo.Core.Rectification;
using static Sanmo.Core.Demo.DemoBranches;
using static Sanmo.Core.Demo.DemoMembers;
using static Sanmo.Core.Rectification.RectificationStatus;

namespace Sanmo.Core.Demo;

/// <summary>What is kept up for good (长期坚持): no last day, only reviews.</summary>
internal sealed class DemoLongTermItems(DemoDays days)
{
    public IReadOnlyList<RectificationItem> All() =>
    [
        Item(22, One, 1013, InProgress, "水厂投产后现场服务响应慢，业主催促才到场", "联系服务群众", "建立48小时响应承诺，每季度通报", "第三季度平均响应31小时"),
        Item(30, Two, 1020, InProgress, "汛期值守靠经验，缺少复盘机制", "业务管理", "每次强降雨后一周内复盘", "已复盘2次"),
        Item(32, Three, 1028, InProgress, "施工现场文明标准坚持不够", "安全生产", "每月抽查并公布结果", "连续两个月无扣分"),
        Item(35, Four, 1031, InProgress, "野外作业组党员学习时间难保证", "理论学习", "流动学习包，按月送学到组", "送学4次"),
        Item(37, Office, 1004, InProgress, "机关与基层联系不经常", "作风建设", "机关干部每月下支部一次", "本季度已走访5个支部"),
        Item(39, Retired, 1040, Registered, "老同志经验传承没有固定安排", "队伍建设", "每季度一次讲院史活动", null),
        Item(40, One, 1008, Closed, "技术标书交叉校核靠临时安排", "业务管理", "形成《标书交叉校核办法》", "办法已印发，纳入质量体系"),
    ];

    private RectificationItem Item(int number, string branch, int owner, RectificationStatus status, string problem, string category, string measure, string? note)
    {
        var closed = status == Closed;
        return new(
            number, branch, problem, category, DemoItems.SourceOf(branch, number), "形成长效机制", [measure], Id(LeaderOf(branch)), Id(owner),
            ResolutionKind.LongTerm, null, true, [],
            note is null ? [] : [new(days.Past(-6, "09:40"), Id(owner), closed ? 100 : null, note)], [],
            status, days.Workday(-20),
            closed ? days.Past(-5, "16:00") : null,
            closed ? days.Past(-3, "10:00") : null,
            closed ? Id(LeaderOf(branch)) : null,
            closed ? "转为制度：《标书交叉校核办法》" : null, 1, 1, days.Past(-20, "17:30"));
    }
}
