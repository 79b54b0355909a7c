namespace Sanmo.Bot.Features.Meetings.Records;

internal abstract partial class MinutesWords
{
    private static readonly MinutesWords Chinese = new Zh();

    private sealed class Zh : MinutesWords
    {
        public override string HandIn => "提交纪要";
        public override string MakeUpButton => "补学完成";
        public override string MakeUpProof => "学了什么";
        public override string Files => "附件";
        public override string Content => "会议内容和决议（每条决议一行，以“决议：”开头，写上责任人和日期）";
        public override string Opinion => "退回意见";
        public override string Pass => "审核通过";
        public override string SendBack => "退回补充";
        public override string By => "提交人";
        public override string Decisions => "决议";
        public override string WriteThem(string meeting) => $"请写 {meeting} 的会议内容和决议。每条决议一行，以“决议：”开头，写上责任人和日期，会自动成为任务。";
        public override string HandedIn(string meeting) => $"✔ {meeting} 的会议纪要已提交。";
        public override string WillCheck(string names) => $"由{names}审核，结果会告诉您。";
        public override string ToCheck(string meeting, string by) => $"{by}提交了 {meeting} 的会议纪要，请审核。";
        public override string ReturnedToSubmitter(string meeting, string opinion) => $"{meeting} 的会议纪要退回补充：{opinion}。补充后请重新提交，其余内容不用重写。";
        public override string PassedToSubmitter(string meeting) => $"{meeting} 的会议纪要已审核通过，谢谢。";
        public override string Passed(string meeting, string by) => $"✔ {meeting} 的会议纪要已审核通过，会告知{by}。";
        public override string Returned(string meeting, string by) => $"✔ {meeting} 的会议纪要已退回，会告知{by}。";
        public override string WhyReturn => "退回请说明需要补充什么。";
        public override string NoneHandedIn(string meeting) => $"{meeting} 还没有提交会议纪要。";
        public override string AlreadyChecked(string meeting) => $"{meeting} 的会议纪要已经有审核结果，没有再改动。";
        public override string NotYours(string names) => $"自己提交的纪要由别人审核，可以联系：{names}。";
        public override string NoneToCheck => "没有待审核的会议纪要。";
        public override string Waiting(int count) => $"有 {count} 份会议纪要等待审核";
        public override string Resolved(string meeting, string text) => $"✔ 已登记 {meeting} 的决议：{text}。";
        public override string Became(string number, string names, string day, string what) => $"{number}：{names}，{day}前，{what}";
        public override string ResolutionHint => "写上责任人和日期，决议就会成为任务，例如“决议 M5：王海燕整理问题清单，12月5日前”。";
        public override string SameResolution => "这条决议之前已经登记过，没有重复记录。";
        public override string DayIsPast(string day) => $"{day}已经过去了，请换一个日期。";
        public override string FromMeeting(string meeting) => $"来自 {meeting}";
        public override string MakeUpDone(string meeting) => $"✔ 已记录：{meeting} 的补学完成，谢谢。";
        public override string MakeUpHow => "请写一句学了什么，例如“补学完成 M5：学习了会议材料和决议”。";
        public override string NoMakeUp => "您没有需要补学的会议。";
        public override string MakeUpAlready(string meeting) => $"{meeting} 的补学之前已经记录过。";
    }
}
