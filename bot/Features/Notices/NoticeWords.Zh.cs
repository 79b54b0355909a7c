using Sanmo.Core.Notices;

namespace Sanmo.Bot.Features.Notices;

internal abstract partial class NoticeWords
{
    private static readonly NoticeWords Chinese = new Zh();

    private sealed class Zh : NoticeWords
    {
        public override string PreviewTitle => "发送前请确认";
        public override string To => "发给";
        public override string When => "时间";
        public override string Now => "现在";
        public override string AnswerBy => "请在此前确认收到";
        public override string Send => "发送";
        public override string Cancel => "取消";
        public override string ConfirmHint => "也可以直接回复“确认”或“取消”。";
        public override string WhichBranch => "发给哪个支部？例如“一支部”“全体”。";
        public override string NothingToConfirm => "没有等您确认的通知。";
        public override string NothingOpen => "没有需要确认的通知。";
        public override string ConfirmedLabel => "已确认";
        public override string Received => "收到";
        public override string Audience(string branches, int chats, int people) => $"{branches}（{chats} 个群，{people} 人）";
        public override string Confirm(int chats, int people) => $"将发到 {chats} 个群、共 {people} 人，确认发送吗？";
        public override string NoChats(string branches) => $"{branches}还没有绑定群聊。请书记在支部群里对我说“绑定到某支部”。";
        public override string TimeIsPast(string moment) => $"{moment} 已经过去了，请换一个时间。";
        public override string SentTo(int number, string branches, int chats, int seconds) => $"通知 {number} 正发往{branches}的 {chats} 个群，{seconds} 秒内可以撤销。";
        public override string Scheduled(int number, string moment, int chats) => $"通知 {number} 定于 {moment} 发到 {chats} 个群。";
        public override string WhoHasNotHint(int number) => $"问“通知{number}谁还没回”可以看名单。";
        public override string NoSuch(int number) => $"没有发给您的通知 {number}。";
        public override string WindowClosed(int number) => $"通知 {number} 的确认时间已过。";
        public override string Confirmed(int number, bool first) => first ? $"✔ 通知 {number} 已确认，谢谢。" : $"✔ 通知 {number} 您之前已经确认过了。";
        public override string MissingTitle(int number) => $"通知 {number} 的确认情况";
        public override string Missing(int number, int missing, int due) => missing == 0 ? $"通知 {number}：{due} 人全部确认。" : $"通知 {number}：{due} 人中还有 {missing} 人未确认。";
        public override string Heading(int number) => $"【通知 {number}】";
        public override string From(string sender) => $"发布人：{sender}";
        public override string PleaseConfirm(string moment) => $"请在 {moment} 前点“收到”，或回复“收到”。";
        public override string Text => "内容";
        public override string Edit => "修改";
        public override string Correct => "更正";
        public override string Withdraw => "撤回";
        public override string CancelIt => "取消发送";
        public override string LeaveIt => "不撤回";
        public override string Approve => "同意发送";
        public override string Decline => "不同意";
        public override string Reason => "理由";
        public override string Before => "原来";
        public override string After => "改为";
        public override string SendDay => "发送日期（不填即现在）";
        public override string SendTime => "发送时间";
        public override string NeedAck => "需要回复";
        public override string AnswerDay => "回复截止日期";
        public override string Urgent => "紧急";
        public override string Yes => "是";
        public override string No => "否";
        public override string Everyone => "全体支部";
        public override string State => "状态";
        public override string NoAnswerWanted => "不用回复";
        public override string SecondPerson => "第二人同意";
        public override string SecondPersonNeeded => "发给全体，须另一位有权限的同志同意后才发出";
        public override string OnceApproved => "同意后即发";
        public override string SendUrgently => "紧急，现在就发";
        public override string UrgentMark => "【紧急】";
        public override string ScheduledHint => "要改时间或内容，说“修改通知 编号”；不发了，说“取消通知 编号”。";
        public override string NoSecondPerson => "发给全体须另一位有权限的同志（党委办公室、书记或副书记）同意，目前没有这样的人。请先在名册里设置。";
        public override string WhichNotice => "请告诉我通知编号，例如“通知 8”。";
        public override string NoNotices => "没有待发或已发的通知。";
        public override string WentOut => "最近发出";
        public override string ListTitle => "通知";
        public override string NoTimeYet => "未定时间";
        public override string WhoHasNot => "谁没确认";
        public override string WhySecondPerson => "发给全体的通知须两人把关：一人起草，另一人同意。";
        public override string Held(string moment) => $"{moment}（群里免打扰时段，延到此时；紧急的可以现在发）";
        public override string UrgentSays(string by) => $"是，由{by}注明，不受免打扰限制";
        public override string Open(int number) => $"查看 通知{number}";
        public override string AsksApproval(int number, int chats, int people, string names) => $"通知 {number} 发给全体（{chats} 个群、{people} 人），已请{names}中的一位同意，同意后才发出。";
        public override string Changed(int number) => $"✔ 通知 {number} 已修改。";
        public override string WaitsAgain(int number) => $"✔ 通知 {number} 已修改；须另一位有权限的同志同意后才发出，已请他们把关。";
        public override string HasChanged(int number) => $"通知 {number} 刚刚有了变动，下面是最新内容，请再看一下。";
        public override string ChangeHow(int number) => $"要改什么？可以点“修改”，或者说“修改通知 {number}：改到明天9点”。";
        public override string CorrectConfirm(int number) => $"通知 {number} 已经发出。更正后，群里的每一份都会原处改成新内容并注明更正时间。要更正吗？";
        public override string CorrectAndAskAgain(int answered) => $"更正，并请已确认的 {answered} 人重新确认";
        public override string CorrectedDone(int number, int again) => $"✔ 通知 {number} 正在原处更正。" + (again > 0 ? $"已确认的 {again} 人会重新收到确认请求。" : "");
        public override string Cancelled(int number) => $"✔ 通知 {number} 已取消，没有发出。";
        public override string Stopped(int number, int had, int chats) => $"通知 {number} 已停止：{chats} 个群中 {had} 个已收到。要撤回这 {had} 个吗？";
        public override string AllHadIt(int number, int had) => $"通知 {number} 已经发到 {had} 个群。要撤回吗？";
        public override string WithdrawThose(int had) => $"撤回这 {had} 个";
        public override string WithdrawConfirm(int number, int chats) => $"撤回通知 {number}？{chats} 个群里的内容会换成“已撤回”。";
        public override string WithdrawnDone(int number) => $"✔ 通知 {number} 正在撤回，群里会显示“已撤回”，也不再要求确认。";
        public override string WithdrawnMark(int number, string moment) => $"【通知 {number}】已于 {moment} 撤回";
        public override string WithdrawnText(string moment, string? reason) => $"这条通知已于 {moment} 撤回，请以后续通知为准。" + (reason is null ? "" : $"原因：{reason}");
        public override string Corrected(string moment) => $"{moment} 更正";
        public override string BranchesConfirmed(string branches) => $"支部已代为确认：{branches}";
        public override string WasWithdrawn(int number) => $"通知 {number} 已经撤回，不用确认了。";
        public override string ConfirmedFor(int number, string names) => $"✔ 通知 {number} 已代{names}确认，会注明是代为确认。";
        public override string ConfirmedForBranch(int number, string branch) => $"✔ {branch}已收到通知 {number}（支部确认）。各位党员仍需各自确认。";
        public override string NobodyCalled(string name) => $"名册里没有唯一对应“{name}”的人，请写全名。";
        public override string AsksForNothing(int number) => $"通知 {number} 不要求确认。";
        public override string OfBranch(string branch, int count, string names) => $"{branch}（{count}）：{names}";
        public override string AgreeToCorrect => "同意更正";
        public override string CorrectionAsked(int number, string names) => $"通知 {number} 已发给全体，改内容须另一位有权限的同志同意，已请{names}把关；同意之前群里仍是原文。等不及可以先撤回。";
        public override string CorrectionWaits(string by) => $"{by}提出的更正，等第二人同意：";
        public override string AsksYouToCorrect(int number, string by) => $"{by}要更正已发给全体的通知 {number}，请您把关：同意更正吗？";
        public override string CorrectionAgreed(int number, string by) => $"{by}已同意更正通知 {number}，群里正在原处更新。";
        public override string CorrectionRefused(int number, string reason) => $"更正通知 {number} 没有获得同意，群里仍是原文。理由：{reason}";
        public override string AgreedDone(int number, string by) => $"✔ 已同意更正通知 {number}，群里正在原处更新，已告诉{by}。";
        public override string DisagreedDone(int number, string by) => $"✔ 未同意更正通知 {number}，群里仍是原文，理由已告诉{by}。";
        public override string DidNotArrive(int count, string names) => $"消息没送到（{count}）：{names}。可能移除了机器人，请当面或电话告知；看原因请说“未送达清单”。";
        public override string Unreachable(int count, string names) => $"联系不上（{count}）：{names}。还没有绑定账号，请他们私聊我发送“绑定账号 工号 姓名”。";
        public override string Chase(int count) => $"私下提醒这 {count} 人";
        public override string ChaseAt(string clock) => $"{clock} 后可再提醒";
        public override string NotYours(int number, string sender) => $"通知 {number} 是{sender}发的，请联系发布人处理。";
        public override string StillToGo(int count) => $"待发（{count}）";
        public override string AsksYou(int number, string sender) => $"{sender}要把通知 {number} 发给全体，请您把关：同意发送吗？";
        public override string ApprovedDone(int number, string moment, string sender) => $"✔ 已同意通知 {number}，将于 {moment} 发出，已告诉{sender}。";
        public override string DeclinedDone(int number, string sender) => $"✔ 未同意通知 {number}，不会发出，理由已告诉{sender}。";
        public override string WasApproved(int number, string by, string moment) => $"{by}已同意通知 {number}，{moment} 发出。";
        public override string WasDeclined(int number, string reason) => $"通知 {number} 没有获得同意，不会发出。理由：{reason}";
        public override string WasNotSent(int number) => $"通知 {number} 没有发出：到了发送时间，发布人或同意人已不再有这个权限。请由有权限的同志重新发送。";
        public override string StateOf(Notice notice, bool stopped) => notice.State switch
        {
            NoticeState.Draft => "草稿",
            NoticeState.Scheduled => "定时待发",
            NoticeState.AwaitsApproval => "等待同意",
            NoticeState.Declined => "未获同意，没有发出",
            NoticeState.Recalled => "已撤回",
            _ => stopped ? "已停止发送" : "已发出",
        };
        public override string Refused(int number, NoticeRefusal refusal) => refusal switch
        {
            NoticeRefusal.AlreadySent => $"通知 {number} 已经发出，可以更正或撤回。",
            NoticeRefusal.NotSentYet => $"通知 {number} 还没有发出，可以修改或取消。",
            NoticeRefusal.AlreadyWithdrawn => $"通知 {number} 已经撤回或取消了，需要的话请重新发一条。",
            NoticeRefusal.AlreadyDecided => $"通知 {number} 已有结论，需要的话请重新发一条。",
            NoticeRefusal.OwnNotice => $"通知 {number} 是您自己起草的，须由另一位同志同意。",
            NoticeRefusal.TimeIsPast => "这个时间已经过去了，请换一个时间。",
            NoticeRefusal.NothingChanges => $"通知 {number} 已经是这样，没有变动。",
            _ => $"通知 {number} 现在不在等待确认。",
        };
        public override string Decided(Notice notice, string approver) => notice.State switch
        {
            NoticeState.Declined => $"通知 {notice.Number} 已有人不同意，不会发出。",
            NoticeState.Recalled => $"通知 {notice.Number} 已被发布人取消。",
            NoticeState.Draft => $"通知 {notice.Number} 还是草稿，不需要同意。",
            _ => notice.ApprovedBy is null ? $"通知 {notice.Number} 不需要第二人同意。" : $"通知 {notice.Number} 已由{approver}同意。",
        };
    }
}
