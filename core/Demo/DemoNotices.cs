using Sanmo.Core.Notices;
using Sanmo.Core.Organisation;
using static Sanmo.Core.Demo.DemoBranches;
using static Sanmo.Core.Demo.DemoMembers;
using static Sanmo.Core.Notices.NoticeState;

namespace Sanmo.Core.Demo;

/// <summary>Notices with who has answered them.</summary>
internal sealed class DemoNotices(DemoDays days)
{
    private readonly List<Notice> _notices = [];
    private readonly List<NoticeAnswers> _answers = [];

    public (IReadOnlyList<Notice> Notices, IReadOnlyList<NoticeAnswers> Answers) All()
    {
        Sent(DemoBranches.Ids, 1002, "关于召开主题教育推进会的通知", "请各支部书记、支委和党委委员按时参加，不得无故缺席。", -19, deadline: -17, unanswered: 0);
        Sent([One], 1007, "第三季度学习笔记检查", "请于本周内把学习笔记交党小组长。", -14, deadline: -12, unanswered: 1);
        Sent(DemoBranches.Ids, 1003, "关于报送志愿服务初步计划的通知", "各支部结合业务工作和队伍特长报送计划，不搞临时性、作秀式活动。", -12, deadline: -9, unanswered: 4);
        Sent([Two], 1015, "汛期排查成果移交", "电子版和签字扫描件一并移交，收到请回复。", -8);
        Sent([Three], 1023, "四楼会议室停用两天", "更换投影，期间会议改在二楼会议室。", -6, needAck: false);
        Sent([Four], 1030, "外业车辆保养安排", "请各组按表送车，收到请回复。", -4, deadline: -2, unanswered: 3);
        Sent([One, Two, Three, Four], 1003, "关于做好年底保密自查的通知", "自查表填好后由支部汇总，收到请回复。", -3, deadline: 3, unanswered: 13);
        Sent(DemoBranches.Ids, 1002, "关于开展志愿服务月活动的通知", "活动主题“我为群众办实事”，请各支部组织党员报名，收到请回复。", -2, deadline: 2, unanswered: 22);
        Sent([One], 1007, "主题党日集合安排", "14:10 在院东门集合乘车去石佛水厂，请带身份证。收到请回复。", -1, deadline: 1, unanswered: 5);
        Sent([Office, Retired], 1003, "冬季走访慰问报名", "愿意参加走访的同志请与老干部支部联系，收到请回复。", -1, deadline: 4, unanswered: 9);
        Add(new(11, "关于组织生活会准备工作的通知", "请各支部按要求征求意见、开展谈心谈话。", DemoBranches.Ids, Everyone, true,
            days.At(5, "17:00"), Id(1003), days.At(2, "09:00"), null, Scheduled, 1, days.Past(-1, "15:00"), ApprovedBy: Id(1002)));
        Add(new(12, "党费收缴提醒（草稿）", "本季度党费请在月底前交到组织委员处。", [One], Of(One), false, null, Id(1008), null, null, Draft, 1, days.Past(-1, "16:00")));
        Add(new(13, "座谈会改期通知", "青年党员座谈会时间另行通知。", DemoBranches.Ids, Everyone, false, null, Id(1005), null, days.Past(-2, "11:00"), Recalled, 1, days.Past(-2, "11:00")));
        Add(new(14, "关于元旦值班安排的通知", "请各支部于月底前报送值班人员名单。", DemoBranches.Ids, Everyone, true,
            days.At(6, "17:00"), Id(1005), null, null, AwaitsApproval, 1, days.Past(-1, "16:30")));
        Add(new(15, "关于调整学习日的通知", "学习日由周三改为周四。", DemoBranches.Ids, Everyone, false, null, Id(1003), null, null, Declined, 1, days.Past(-3, "10:30"), Reason: "先征求各支部意见"));
        return (_notices, _answers);
    }

    /// <param name="unanswered">How many of the recipients have not confirmed yet.</param>
    private void Sent(IReadOnlyList<string> branches, int sender, string title, string body, int on, bool needAck = true, int? deadline = null, int unanswered = 2)
    {
        IReadOnlyList<string> recipients = [.. branches.SelectMany(Of)];
        var sent = days.Past(on, "10:00");
        var notice = new Notice(_notices.Count + 1, title, body, branches, recipients, needAck, deadline is { } day ? days.At(day, "17:00") : null, Id(sender), null, sent, NoticeState.Sent, 1, sent);
        Add(notice);
        if (!needAck)
            return;
        // Newcomers' own accounts stay unanswered while the notice is open, so that there is something to confirm.
        var last = new HashSet<string>(Ids(1010, 1007, 1015));
        var order = recipients.OrderBy(member => last.Contains(member)).ThenBy(member => (int.Parse(member.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture) * 7) % 43);
        var window = (days.Now < notice.AckDeadline ? days.Now : notice.AckDeadline ?? days.Now) - sent;
        var answered = order.Take(recipients.Count - unanswered).ToList();
        _answers.Add(new(notice.Number, [.. answered.Select((member, index) => new Acknowledgement(
            member,
            Minutes(sent + window * (index + 1) / (answered.Count + 1)),
            index % 3 == 0 ? AcknowledgedBy.Button : AcknowledgedBy.Reply,
            index % 3 == 0 ? null : "收到"))]));
    }

    private void Add(Notice notice) => _notices.Add(notice);

    private static DateTimeOffset Minutes(DateTimeOffset at) => at.AddTicks(-(at.Ticks % TimeSpan.TicksPerMinute));
}
