using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering.Proposals;

internal abstract partial class ProposalWords
{
    private static readonly ProposalWords Chinese = new Zh();

    private sealed class Zh : ProposalWords
    {
        public override string Theme => "主题";
        public override string Purpose => "目的";
        public override string BusinessLink => "结合业务";
        public override string TeamStrength => "团队优势";
        public override string ServiceTarget => "服务对象";
        public override string Supplies => "物资";
        public override string Safety => "安全提示";
        public override string Contact => "联系方式";
        public override string Capacity => "招募人数";
        public override string Date => "日期";
        public override string From => "开始";
        public override string Until => "结束";
        public override string OpenTo => "面向";
        public override string OpenToAll => "全体支部";
        public override string OpenToOwn => "本支部";
        public override string SeriesLabel => "系列活动";
        public override string StateLabel => "状态";
        public override string ReasonLabel => "原因";
        public override string StillMissing => "待补充";
        public override string Committee => "党委";
        public override string ThemeAsSettled => "审定的主题";
        public override string ProposalsTitle => "志愿活动方案";
        public override string NoProposals => "目前没有待研究的志愿活动方案。";
        public override string HowToDecide => "可在卡片上改定主题、填写意见；也可以说“批准方案V8 主题：…”“退回方案V8 原因”。决定会告知提出方案的支部。";
        public override string WhatNext => "补全后由支部书记提交；也可以说“修改方案V8 结合业务：…”。";
        public override string WhatIsTheReason => "请说明原因，对方会看到。";
        public override string Changed => "这个方案在您看到之后有变动，下面是现在的内容，请重新决定。";
        public override string Details => "查看";
        public override string Submit => "提交";
        public override string Save => "保存";
        public override string Approve => "批准";
        public override string AskForChanges => "退回修改";
        public override string Decline => "不采纳";
        public override string CallOff => "确认停办";
        public override string CallOffAll => "全部停办";
        public override string Keep => "不停办";
        public override string ThisOne => "仅这一次";
        public override string ThisAndLater => "这次及以后各次";
        public override string SeriesHint => "每一次各自发布和报名；修改或停办时可选“仅这一次”或“这次及以后各次”。";

        public override string State(VolunteerState state) => state switch
        {
            VolunteerState.Draft => "草稿",
            VolunteerState.Submitted => "已提交，待研究",
            VolunteerState.Approved => "已批准，待发布",
            VolunteerState.Published => "已发布",
            VolunteerState.Held => "已开展",
            VolunteerState.Summarised => "已总结",
            VolunteerState.Archived => "已归档",
            VolunteerState.Cancelled => "已停办",
            _ => "未采纳",
        };

        public override string Part(ProposalPart part) => part switch { ProposalPart.BusinessLink => BusinessLink, ProposalPart.TeamStrength => TeamStrength, _ => "地点" };

        public override string Do(string order) => order switch
        {
            VolunteerOrders.Submit => "提交",
            VolunteerOrders.Publish => "发布",
            VolunteerOrders.Edit => "修改",
            VolunteerOrders.Repeat => "设为系列",
            VolunteerOrders.Credit => "确认时长",
            VolunteerOrders.Summarise => "写总结",
            VolunteerOrders.Archive => "归档",
            _ => "停办",
        };

        public override string Refusal(StepRefusal why, string title, string state, IEnumerable<string> missing) => why switch
        {
            StepRefusal.AlreadySo => $"{title} 已经是这样了（{state}），不用再办。",
            StepRefusal.Past => $"{title} 的开始时间已过，请先改到以后的时间。",
            StepRefusal.EndBeforeStart => $"{title} 的结束时间要晚于开始时间。",
            StepRefusal.DeadlineAfterStart => $"{title} 的报名截止不能晚于开始时间。",
            StepRefusal.NotACapacity => "招募人数要大于 0；不限人数请说“人数：不限”。",
            StepRefusal.Incomplete => $"{title} 还缺：{string.Join('、', missing)}，补充后就能提交。",
            StepRefusal.NoTheme => $"{title} 还没有主题，批准时请写明，例如“批准方案V8 主题：我为群众办实事”。",
            StepRefusal.NoReason => "请写明原因。",
            StepRefusal.NotSeated => $"这位同志不在 {title} 的名单里。",
            StepRefusal.NotOver => $"{title} 还没有结束，结束后再办。",
            StepRefusal.NoAttendance => $"{title} 还没有签到记录，请先补签到或登记时长。",
            StepRefusal.HoursOpen => $"{title} 的服务时长还没有确认，确认后就能归档。",
            StepRefusal.NotHalfHours => "时长按半小时计，0 到 24 小时，例如 2.5。",
            StepRefusal.NoSummary => $"{title} 还没有总结，写好后就能归档。",
            StepRefusal.NoClaim => "这位同志没有待处理的更正申请。",
            StepRefusal.TooLate => $"{title} 已经结束，不能再停办。",
            _ => $"{title} 现在的状态是“{state}”，不能这样办。",
        };

        public override string Stands(string state, string reason) => $"{state}：{reason}";
        public override string StartIsPast(string when) => $"{when} 已经过了，请换一个时间。";
        public override string Drafted(string number, string title, string when, string? place) => $"✔ 已起草 {number} {title}：{when}{(place is null ? "" : $"，{place}")}。";

        public override string AskForPart(ProposalPart part, string title) => part switch
        {
            ProposalPart.BusinessLink => $"{title} 怎样结合我院业务？请用一句话说明，或在卡片上补全后提交。",
            ProposalPart.TeamStrength => $"做 {title}，团队的优势是什么？请用一句话说明。",
            _ => $"{title} 在哪里开展？",
        };

        public override string Handed(string title) => $"✔ {title} 已提交党委研究，有结果会告知支部。";
        public override string WhatToChange(string title) => $"请修改 {title}：";
        public override string HowToEdit(string number) => $"也可以说“修改活动{number} 人数：20；集合：院东门”。";
        public override string Saved(string title, int promoted, bool over) => $"✔ {title} 已修改。{(promoted > 0 ? $"候补 {promoted} 人已递补并通知。" : "")}{(over ? "已报名人数超过新名额，原来报名的同志不受影响。" : "")}";
        public override string ProposalsWait(int count, bool all) => all ? $"有 {count} 个方案待研究" : $"本支部有 {count} 个方案";
        public override string ApprovedEcho(string title, string theme, string branch) => $"✔ 已批准 {title}，主题：{theme}。将告知{branch}。";
        public override string ReturnedEcho(string title, string branch, string reason) => $"已退回 {title} 修改：{reason}。将告知{branch}。";
        public override string DeclinedEcho(string title, string branch, string reason) => $"未采纳 {title}：{reason}。将告知{branch}。";
        public override string PublishedEcho(string title, string when, int chats, int people, string signUpBy) => $"✔ {title}（{when}）已发布，将发到 {chats} 个群，面向 {people} 人；报名截止 {signUpBy}。";
        public override string SureToCancel(string title, string when, int people) => $"确定停办 {title}（{when}）吗？{(people > 0 ? $"已报名和候补的 {people} 人都会收到通知。" : "")}";
        public override string CancelledEcho(string title, string when, string reason, int people) => $"{title}（{when}）已停办，原因：{reason}。{(people > 0 ? $"{people} 人将收到通知。" : "")}";
        public override string Repeated(string title, int times, bool monthly) => $"✔ {title} 已设为{(monthly ? "每月" : "每周")}系列，新增 {times} 次：";
        public override string InvitedAlready(string when) => $"{when} 已经邀请过了，明天再邀请吧。";
        public override string InvitedEcho(string title, int people, int? left) => people == 0 ? $"{title}：那段时间没有其他有空的同志了。" : $"✔ {title}：将私聊邀请那段时间有空的 {people} 人{(left is { } seats ? $"，还有 {seats} 个名额" : "")}。";

        public override string SubmittedNews(string title, string branch) => $"{branch}提交了志愿活动方案 {title}，请研究。";
        public override string ApprovedNews(string title, string theme, string? reason) => $"{title} 已获批准，主题定为“{theme}”{(reason is null ? "" : $"，意见：{reason}")}。可以发布报名了。";
        public override string ReturnedNews(string title, string reason) => $"{title} 退回修改，意见：{reason}。改好后请再次提交，其余内容不用重填。";
        public override string DeclinedNews(string title, string reason) => $"{title} 这次没有采纳，原因：{reason}。感谢支部的用心。";
        public override string CancelledNews(string title, string when, string reason) => $"活动停办：{title}（原定 {when}），原因：{reason}。";
        public override string MovedNews(string title, string when, string? place) => $"活动有变动：{title} 现在是 {when}{(place is null ? "" : $"，{place}")}。来不了请退出，好让候补的同志补上。";
        public override string InvitedNews(string title, string when, string by, int? left) => $"{by}邀请您参加 {title}（{when}）{(left is { } seats ? $"，还有 {seats} 个名额" : "")}。";
    }
}
