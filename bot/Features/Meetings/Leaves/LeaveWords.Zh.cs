using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings.Leaves;

internal abstract partial class LeaveWords
{
    private static readonly LeaveWords Chinese = new Zh();

    private sealed class Zh : LeaveWords
    {
        public override string Withdraw => "撤回请假";
        public override string Approve => "同意";
        public override string Decline => "不同意";
        public override string Reason => "事由";
        public override string NoReason => "未说明";
        public override string AskedAt => "提出时间";
        public override string DeclineReason => "不同意的理由";
        public override string Title => "请假申请";
        public override string Member => "请假人";
        public override string AskedBy => "代为提出";

        public override string Mine(LeaveState state, string? opinion) => state switch
        {
            LeaveState.Requested => "您已请假，等待批复。",
            LeaveState.Approved => $"您的请假已批准{Opinion(opinion)}。",
            LeaveState.Declined => $"您的请假未批准{Opinion(opinion)}，请按时参加。",
            LeaveState.Explained => "您的情况说明已记录。",
            _ => "您已撤回请假。",
        };

        public override string Asked(string meeting, string when, string approvers) => $"{meeting}（{when}）：已提交请假，等待{approvers}批复。";
        public override string Explained(string meeting, string when) => $"{meeting}（{when}）已经开始，这次记为情况说明，已告知召集人。";
        public override string Already(string meeting, LeaveState state) => state == LeaveState.Requested ? $"{meeting}：已经请过假，正在等批复。" : $"{meeting}：请假已经有结果了，不用重复提交。";
        public override string NotAmong(string? who, string meeting) => $"{meeting}：{who ?? "您"}不在参会范围内，不用请假。";
        public override string SignedInAlready(string meeting) => $"{meeting}：已经签到，不能再请假。";
        public override string NoMeetingThen(string? who) => $"{who ?? "您"}这段时间没有需要参加的会议，不用请假。可以说会议编号，例如“会议5请假”。";
        public override string Summary(int count) => $"已为 {count} 个会议请假";
        public override string MakeUpHint(int days) => $"批准后，会后 {days} 天内补学。改变主意请说“撤回请假”。";
        public override string Request(string name, string meeting, string when) => $"{name}申请不参加 {meeting}（{when}）。";
        public override string Open(string meeting, int count) => $"{meeting} 还有 {count} 份请假等您批复。";
        public override string DecideHint(string number, string name) => $"不同意请填理由。也可以回复“批准请假 {number} {name}”或“不批准请假 {number} {name}，理由”。";
        public override string Decided(string name, string meeting, bool approved) => approved ? $"✔ 已同意{name}不参加 {meeting}，会告知本人。" : $"✔ 已答复{name}：{meeting} 请假不批准，会告知本人。";
        public override string DecidedToMember(string meeting, string when, bool approved, string? opinion) =>
            approved ? $"您的请假已批准：{meeting}（{when}）{Opinion(opinion)}。" : $"您的请假未批准：{meeting}（{when}）{Opinion(opinion)}。";
        public override string MakeUpBy(string day) => $"请在{day}前补学，完成后回复“补学完成”。";
        public override string PleaseCome => "请按时参加；确有困难可再联系召集人。";
        public override string WhyDecline(string name) => $"不同意{name}的请假，请说明理由。";
        public override string NothingAsked(string? name) => name is null ? "您没有等待批复或已批准的请假。" : $"{name}没有等待批复的请假（可能已撤回）。";
        public override string AlreadyDecided(string name, LeaveState state) => $"{name}的请假已经{(state == LeaveState.Approved ? "批准" : state == LeaveState.Declined ? "答复为不批准" : "记录为情况说明")}，没有再改动。";
        public override string NotYours(string approvers) => $"这份请假由{approvers}批复。";
        public override string WithdrawnNow(string meeting, string when) => $"✔ 已撤回请假，请按时参加 {meeting}（{when}）。";
        public override string WithdrawnToApprover(string name, string meeting, string when) => $"{name}撤回了请假，会参加 {meeting}（{when}）。";
        public override string ExplainedToApprover(string name, string meeting, string when) => $"{name}在会议开始后说明了情况：{meeting}（{when}）。";
        public override string TooLateToWithdraw => "会议已经开始，请假不能再撤回；到场的话请直接签到。";
        public override string Unknown(string name) => $"没有找到“{name}”，或有同名的人，请写全名。";
        public override string WhoseLeave(int count) => $"有 {count} 份请假等您批复，请选择：";
        public override string NothingToDecide => "没有等您批复的请假。";

        private static string Opinion(string? opinion) => opinion is null ? "" : $"，意见：{opinion}";
    }
}
