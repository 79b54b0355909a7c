using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings;

internal abstract partial class MeetingWords
{
    private static readonly MeetingWords Chinese = new Zh();

    private sealed class Zh : MeetingWords
    {
        public override string When => "时间";
        public override string Type => "类型";
        public override string Where => "地点";
        public override string Online => "线上";
        public override string Host => "主持人";
        public override string Recorder => "记录人";
        public override string Topics => "议题";
        public override string Attendees => "应到";
        public override string Invited => "列席";
        public override string MovedFrom => "原定时间";
        public override string Reason => "原因";
        public override string MinutesLabel => "会议纪要";
        public override string CancelledMark => "（已取消）";
        public override string AskForLeave => "请假";
        public override string MoveButton => "改期";
        public override string CancelButton => "取消会议";
        public override string Comma => "，";
        public override string NoPlaceYet => "未定";
        public override string People(int count) => $"{count} 人";
        public override string PresentCount(int count) => $"实到 {count} 人";
        public override string OnLeaveCount(int count) => $"请假 {count} 人";
        public override string MinutesState(MinutesStatus status) => status switch
        {
            MinutesStatus.Submitted => "已提交，待审核",
            MinutesStatus.Approved => "已审核",
            MinutesStatus.Returned => "退回补充",
            _ => "草稿",
        };

        public override string Called(MeetingType type, string? branch, string? partyGroup) =>
            $"{branch}{(type == MeetingType.Group && partyGroup is not null ? $"第{"一二三四五六七八九"[Math.Clamp(partyGroup[0] - '1', 0, 8)]}党小组会" : Short(type))}";
        public override string NoneComing(string? type) => Enum.TryParse<MeetingType>(type, ignoreCase: true, out var known) ? $"接下来没有安排{TypeName(known)}。" : "接下来没有需要您参加的会议。";
        public override string NoSuch(string? number) => number is null ? "没有找到这个会议。可以说会议编号、日期或类型，例如“会议5”“周五的党课”。" : $"没有 {number} 这个会议，或者您不在参会范围内。";
        public override string Several(int count) => $"找到 {count} 个会议，请说编号";
        public override string WhichOne(int count) => $"有 {count} 个会议，请选择是哪一个：";

        public override string PreviewTitle => "请核对会议";
        public override string CreateIt => "确认安排";
        public override string CreateAnyway => "仍然安排";
        public override string MoveIt => "确认改期";
        public override string MoveAnyway => "仍然改期";
        public override string CancelIt => "确认取消会议";
        public override string KeepIt => "保留会议";
        public override string DropIt => "不办了";
        public override string CorrectHint => "要改的话直接说，例如“改到16:00”“地点三楼会议室”。";
        public override string CancelHint => "取消后会告知全部参会人，15 分钟内可以撤销。";
        public override string ReasonField => "取消原因（可不填）";
        public override string OldTime => "原时间";
        public override string NewTime => "新时间";
        public override string WillBeTold => "将告知";
        public override string Which => "范围";
        public override string OnlyThis => "只这一次";
        public override string ThisAndLater => "这次和以后各次";
        public override string ToldInGroup => "稍后在支部群发布，并在前一工作日和会前提醒参会人。";
        public override string ToldPrivately => "只私聊告知参加谈话的人。";
        public override string ToldSoon => "15 秒后开始告知，期间撤销则谁也不会收到。";
        public override string HasChanged => "会议已有变动，以上是最新情况，没有做任何改动。";
        public override string TalkWithWhom => "和谁谈？请把姓名一起说，例如“明天上午10点和王海燕谈心谈话”。";
        public override string NobodyToInvite(string type) => $"按{type}的范围没有找到参会人，请检查花名册里的职务或党小组。";
        public override string TimeIsPast(string when) => $"{when}已经过去了，请说一个将来的时间。";
        public override string TimeAssumed(string clock) => $"没有说几点，先按 {clock} 安排；不对请直接说几点。";
        public override string DayOff(string? holiday) => holiday is null ? "注意：这天是休息日。" : $"注意：这天是{holiday}假期。";
        public override string ConfirmCreate(string title, string when) => $"{when} {title}，对吗？";
        public override string ConfirmMove(string title, string from, string to) => $"{title}从 {from} 改到 {to}，对吗？";
        public override string ConfirmCancel(string title, string when) => $"取消 {title}（{when}），对吗？";
        public override string Created(string title, string when, int people) => $"✔ 已安排 {title}，{when}，{people} 人参加。";
        public override string Moved(string title, string from, string to, int people) => $"✔ {title} 已从 {from} 改到 {to}，将告知 {people} 人。";
        public override string CancelledNow(string title, string when, int people) => $"✔ 已取消 {title}（{when}），将告知 {people} 人。";
        public override string LaterToo(int count) => $"以后 {count} 次一并处理。";
        public override string MoveToWhen(string title) => $"{title} 改到什么时候？";
        public override string Clashes(int count) => $"与 {count} 个会议时间冲突";
        public override string AlsoExpected(int people) => $"{people} 人两边都要参加";
        public override string FreeAt(string when) => $"{when} 大家都有空，可以直接说“改到{when}”。";

        public override string Refusal(MeetingOutcome outcome, string number) => outcome switch
        {
            MeetingOutcome.Cancelled => $"{number} 已经取消，不能再办这件事；需要的话请重新安排会议。",
            MeetingOutcome.Over => $"{number} 已经开过，时间不能再改。",
            MeetingOutcome.Same => $"{number} 本来就是这个时间，没有改动。",
            MeetingOutcome.NotAnAttendee => $"您不在 {number} 的参会范围内。",
            MeetingOutcome.TooEarly => $"{number} 还没到时间，请到时再办。",
            MeetingOutcome.TooLate => $"{number} 的时间已过，请联系主持人或记录人处理。",
            MeetingOutcome.NotOver => $"{number} 还没有开，请会后再办。",
            MeetingOutcome.AlreadyDone => $"{number} 这件事之前已经办过，没有重复记录。",
            MeetingOutcome.NotSpecial => $"{number} 不是对照党章党规找差距专题会，没有这一步。",
            MeetingOutcome.Checked => $"{number} 的会议纪要已经审核通过，不能再改。",
            _ => $"{number} 现在不能办这件事，请看会议详情。",
        };

        public override string NewMeeting(string title, string when) => $"【会议】{title}，{when}。";
        public override string MovedNews(string title, string from, string to, string? place) => $"时间变更：{title} 原定 {from}，改到 {to}，{(place is null ? "地点另行通知" : $"地点：{place}")}。";
        public override string CancelledNews(string title, string when) => $"会议取消：{title}（原定 {when}）不开了。";
        public override string Because(string reason) => $"原因：{reason}。";
        public override string SeriesMovedToo => "以后各次也相应调整。";
        public override string SeriesCancelledToo => "以后各次也不再召开。";
        public override string ExcusedBefore => "您原来已请假；新时间能参加的话，请撤回请假。";
        public override string LeaveHint => "不能参加请提前回复“请假+原因”。";

        public override string TypeName(MeetingType type) => type switch
        {
            MeetingType.General => "支部党员大会",
            MeetingType.Committee => "支部委员会",
            MeetingType.Group => "党小组会",
            MeetingType.Lecture => "党课",
            MeetingType.ThemeDay => "主题党日",
            MeetingType.OrgLife => "组织生活会",
            MeetingType.Appraisal => "民主评议党员",
            MeetingType.DemocraticLife => "民主生活会",
            MeetingType.Special => "对照党章党规找差距专题会",
            MeetingType.HeartTalk => "谈心谈话",
            MeetingType.Promotion => "推进会",
            _ => "会议",
        };

        private string Short(MeetingType type) => type switch
        {
            MeetingType.General => "党员大会",
            MeetingType.Committee => "支委会",
            _ => TypeName(type),
        };
    }
}
