using Sanmo.Bot.Replies;
using Sanmo.Core.Agenda;
using Sanmo.Core.Reminders;

namespace Sanmo.Bot.Features.Reminders;

internal abstract partial class ReminderWords
{
    private static readonly ReminderWords Chinese = new Zh();

    private sealed class Zh : ReminderWords
    {
        public override string Why => "自动提醒。问“为什么给我发这个”可以看原因；说“稍后提醒”或“免打扰”可以调整。";
        public override string WhyDigest => "每个工作日早上汇总一次。说“免打扰”可以调整。";
        public override string DigestTitle(int count) => $"早上好，今天提醒您 {count} 件事";
        public override string Open(string number) => $"详情 {number}";
        public override string Step(string number, int step) => $"{number} 第{step}步";
        public override string Assigned(string name, string day) => $"{name} 已交给您，{day}前完成。";
        public override string Due(string name, string day, int days) => days switch
        {
            0 => $"{name} 今天到期。提交后即停止计时，等待核验。",
            1 => $"{name} 明天到期。若已完成，请提交材料；确有困难，可先申请延期。",
            _ => $"{name} {DateWords.In("zh").Distance(days)}到期，时限 {day}。",
        };
        public override string Late(string name, int workdays) => $"{name} 已过时限 {workdays} 个工作日。请告知目前情况和预计完成日期。";
        public override string NoEntry(string name, int percent) => $"{name} 两周没有新的进展记录（目前 {percent}%）。有进展请说一声。";
        public override string Review(string name) => $"{name} 是长期坚持的事项，本季度请回顾一次落实情况。";
        public override string AwaitsVerification(string name, string owner) => $"{name} 已由{owner}提交，等待您核验。";
        public override string ExtensionAsked(string name, string owner, string from, string to, string reason, int percent, int times) => $"{owner}为 {name} 申请延期：{from} → {to}，原因：{reason}。目前进度 {percent}%{(times > 0 ? $"，之前已延期 {times} 次" : "")}。不批复则按原时限。";
        public override string SlipUnanswered(string name, string day) => $"{name} 的督办应在{day}前答复，还没有收到。请说明目前情况和预计完成日期。";
        public override string LookBack(string name, string closed) => $"{name} 于{closed}销号，请回头看一次是否保持良好。";
        public override string GroupTitle => "整改提醒";
        public override string GroupLimit(string name, string day, int days) => days <= 0 ? $"{name} 今天到期：{day}。" : $"{name} {DateWords.In("zh").Distance(days)}到期，时限 {day}。";
        public override string Online => "线上";
        public override string MeetingAnnounced(string title, string when, string place) => $"【会议】{title} {when}{At(place)}。不能参加请提前回复“请假+原因”。";
        public override string MeetingSoon(string title, string when, string place) => $"{title} {when}{At(place)}。";
        public override string MeetingHost(string title, int due, int onLeave) => $"{title} 马上开始：应到 {due} 人，请假 {onLeave} 人。";
        public override string MinutesMissing(string title, string when) => $"{title}（{when}）还没有会议记录。";
        public override string MeetingMoved(string title, string from, string to, string place) => $"【会议】时间变更：{title} 原定 {from}，改到 {to}{At(place)}。不能参加请提前回复“请假+原因”。";
        public override string MakeUp(string title, string day) => $"{title}：您当时请假，请在{day}前补学，完成后回复“补学完成”。";
        public override string MinutesToCheck(string title, string when) => $"{title}（{when}）的会议纪要等您审核。";
        public override string SpecialReading(string title, string when) => $"{title}（{when}）：请把学习材料发给参会人，发出后回复“学习材料已发”。";
        public override string SpecialSelfCheck(string title, string when) => $"{title}（{when}）：请提交书面自查，交后回复“自查已交”。内容不需要发给我。";
        public override string SpecialProblems(string title) => $"{title}：请登记问题清单，登记后回复“问题清单已登记”。";
        public override string SpecialPlan(string title) => $"{title}：请报批整改方案，批准后回复“整改方案已批准”。";
        public override string ActivityAnnounced(string title, string when, string place, int? left) => $"【志愿活动】{title} {when}{At(place)}。{(left is { } seats ? $"名额 {seats} 个，" : "")}回复“报名”即可参加。";
        public override string PlacesLeft(string title, string when, int? left) => $"【志愿活动】{title} {when}，{(left is { } seats ? $"还有 {seats} 个名额" : "还可以报名")}。回复“报名”即可参加。";
        public override string ActivitySoon(string title, string when, string place, string? safety) => $"{title} {when}{(place.Length > 0 ? $"，集合地点：{place}" : "")}{(safety is null ? "" : $"，{safety}")}。临时来不了请回复“退出”，好让候补的同志补上。";
        public override string UnderFilled(string title, string when, int seated, int capacity) => $"{title}（{when}）目前报名 {seated}/{capacity} 人，可以邀请那段时间有空的同志。";
        public override string HoursMissing(string title, int people) => $"{title} 请确认 {people} 位参加者的服务时长。";
        public override string SummaryMissing(string title) => $"{title} 还缺活动总结。";
        public override string NoticeTitle(int number) => $"通知 {number}";
        public override string StillUnanswered(int number, string by) => $"通知 {number} 还等您确认（截止 {by}）。看过后回一个“收到”即可。";
        public override string WindowClosed(int number, int missing, int due) => missing == 0 ? $"通知 {number} 的确认时间到了：{due} 人全部确认。" : $"通知 {number} 的确认时间到了：{due} 人中 {due - missing} 人已确认，还有 {missing} 人。";
        public override string OneDayMore => "再等一天";
        public override string Received => "收到";

        public override string Explain(string work, string why, string when) => $"这条消息是自动发的：{work}，因为{why}（{when} 发出）。";
        public override string ExplainNotice(int number, string sender, string when) => $"这是{sender}发给您所在支部的通知 {number}（{when} 发出）。";
        public override string NothingToExplain => "最近没有给您发过自动消息。";
        public override string HowToChange => "说“免打扰到明天”或“稍后提醒”可以调整；办完了就不会再提醒。";

        public override string InOneHour => "1 小时后";
        public override string Later => "稍后提醒";
        public override string When => "什么时候再提醒";
        public override string ThisAfternoon => "今天下午";
        public override string TomorrowMorning => "明天 9:00";
        public override string NextMonday => "下周一 9:00";
        public override string NothingToPutOff => "最近三天没有可以推迟的提醒。";
        public override string AgainWhen => "什么时候再提醒您？";
        public override string NotAfterAll => "不推迟了";
        public override string OnlyThisOne => "只推迟这一次，其他提醒和时限不变。";
        public override string StillThen => "仍到那时再提醒";
        public override string NotPutOff => "✔ 已取消推迟。";
        public override string NothingMuted => "现在没有静音或推迟的提醒。";
        public override string MuteHowLong => "静音到什么时候？";
        public override string StillComes => "这些到时仍会提醒：";
        public override string Resume => "恢复提醒";
        public override string ResumeAll => "全部恢复";
        public override string StillUrgent => "紧急的、当天开始或到期的照常提醒。静音的其余内容，恢复后随下一次汇总一起发。";
        public override string ForToday => "今天";
        public override string ForTomorrow => "到明天";
        public override string ForTheWeek => "到下周一";
        public override string MutedUntilTold => "静音，直到您说恢复";
        public override string Everything => "全部提醒";
        public override string Name(WorkRef work) => work.Kind == WorkKind.Notice ? $"通知 {work.Number}" : $"{work}";
        public override string PutOffToPast(string moment) => $"{moment} 已经过去了，请换一个时间。";
        public override string PutOffTo(string names, string moment, string? limit) => $"✔ {moment} 再提醒您：{names}" + (limit is null ? "。" : $"（时限 {limit}）。");
        public override string BeyondLimit(string name, string moment, string limit) => $"{moment} 已经过了 {name} 的时限（{limit}）。在时限前提醒您吗？";
        public override string NoSuchWork(string name) => $"没有找到 {name}。";
        public override string Muted(string what, string? until) => until is null ? $"✔ {what}已静音，直到您说“恢复提醒”。" : $"✔ {what}已静音到 {until}。";
        public override string MutedUntil(string until) => $"静音到 {until}";
        public override string PutOffUntil(string moment) => $"推迟到 {moment}";
        public override string TheWholeOf(string day) => $"{day}当天结束";
        public override string Resumed(string what, string moment) => $"✔ 已恢复：{what}。期间积下的会随 {moment} 的汇总一起发给您。";
        public override string WhichHour(string clock) => $"每天几点把待办汇总发给您？现在默认是 {clock}。例如“每天9点半提醒我”。";
        public override string HourOutside(string from, string until) => $"{until} 到 {from} 是免打扰时段，汇总请选在 {from} 到 {until} 之间。";
        public override string HourSet(string clock) => $"✔ 以后每个工作日 {clock} 左右把汇总发给您。";
        public override string DigestHour(string clock) => $"每日汇总时间：{clock}";
        public override string MutedTitle(int count) => $"静音和推迟（{count}）";
        public override string AndMore(int count) => $"还有 {count} 件，问“我的安排”可以看全部。";
        public override string NameOf(Silence silence) => silence.Work is { } work ? Name(work) : silence.Kind switch
        {
            WorkKind.Meeting => "会议提醒",
            WorkKind.VolunteerActivity => "志愿活动提醒",
            WorkKind.RectificationItem => "整改提醒",
            WorkKind.Notice => "通知提醒",
            WorkKind.Assignment => "任务提醒",
            _ => Everything,
        };

        public override string Because(Stage stage) => stage switch
        {
            Stage.Assigned => "刚交给您",
            Stage.SevenDaysBefore => "离时限还有一周",
            Stage.ThreeDaysBefore => "离时限还有三天",
            Stage.DayBefore => "时限是明天",
            Stage.OnTheDay => "时限就是今天",
            Stage.LateOneWorkday => "已过时限一个工作日",
            Stage.LateThreeWorkdays => "已过时限三个工作日",
            Stage.LateFiveWorkdays => "已过时限五个工作日",
            Stage.LateEveryFiveWorkdays => "超期后每五个工作日提醒一次",
            Stage.Stale => "两周没有进展记录",
            Stage.QuarterlyReview => "长期事项每季度回顾一次",
            Stage.Announced => "刚刚发布",
            Stage.PreviousWorkday => "会议在下一个工作日",
            Stage.OwnLead => "您设了这个提前量",
            Stage.BeforeStart => "马上就要开始",
            Stage.HostBriefing => "您主持的会议马上开始",
            Stage.MinutesMissing => "会后还没有记录",
            Stage.PlacesLeft => "三天后的活动还有名额",
            Stage.UnderFilled => "您负责的活动三天后举行，报名还不多",
            Stage.HoursMissing => "活动时长还没有确认",
            Stage.SummaryMissing => "活动还没有总结",
            Stage.WindowHalfOver => "确认期限过了一半",
            Stage.WindowClosing => "确认期限快到了",
            Stage.WindowClosed => "确认期限到了",
            Stage.AwaitsVerification => "等您核验",
            Stage.AwaitsVerificationTwoWorkdays => "已等您核验两个工作日",
            Stage.AwaitsVerificationFourWorkdays => "已等核验四个工作日",
            Stage.LeaveAsked => "有人请假等您批复",
            Stage.GoesOut => "通知到了发送时间",
            Stage.LeaveUndecided => "会议快开始了，请假还没有批复",
            Stage.MakeUp => "您请假的会议需要补学",
            Stage.MakeUpDayBefore => "补学明天到期",
            Stage.MinutesToCheck => "会议纪要等您审核",
            Stage.SpecialReading => "专题会前要发学习材料",
            Stage.SpecialSelfCheck => "专题会前要交书面自查",
            Stage.SpecialProblems => "专题会后要登记问题清单",
            Stage.SpecialPlan => "专题会后要批准整改方案",
            Stage.ExtensionAsked => "有延期申请等您批复",
            Stage.ExtensionUndecided => "延期申请还没有批复",
            Stage.SlipUnanswered => "督办的答复时限已过",
            Stage.LookBack => "销号几周后回头看",
            Stage.OfferEnds => "为候补保留的名额到期",
            _ => throw new ArgumentOutOfRangeException(nameof(stage)),
        };

        private static string At(string place) => place.Length > 0 ? $"，{place}" : "";
    }
}
