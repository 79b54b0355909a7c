using Sanmo.Core.Assignments;

namespace Sanmo.Bot.Features.Assignments;

internal abstract partial class AssignmentWords
{
    private static readonly AssignmentWords Chinese = new Zh();

    private sealed class Zh : AssignmentWords
    {
        public override string Who => "责任人（可填多人，逗号隔开）";
        public override string What => "要做什么";
        public override string Limit => "时限";
        public override string HowMany => "谁要完成";
        public override string EachOfThem => "每个人都要完成";
        public override string AnyOneOfThem => "任一人完成即可";
        public override string AnyOneWillDo => "任一人完成即可。";
        public override string GoOn => "下一步";
        public override string AssignTitle => "交办任务";
        public override string DeployTitle => "部署任务";
        public override string SayAssign => "也可以一句话说完，例如：交办 王海燕、李强：整理学习台账，12月5日前完成";
        public override string SayDeploy => "也可以一句话说完，例如：部署任务：召开找差距专题会，12月10日前";
        public override string For => "下达给";
        public override string LeftOut => "未包含";
        public override string DeployNow => "下达";
        public override string CancelIt => "取消";
        public override string ConfirmHint => "也可以直接回复“确认”或“取消”。";
        public override string TheyAreReminded => "责任人会收到通知，时限前会自动提醒；只提醒还没完成的人。";
        public override string TheyAreTold => "责任人会收到通知。";
        public override string UntilWhen => "改到哪一天？例如：RW-7 延到12月8日。";
        public override string Status => "状态";
        public override string GivenBy => "交办人";
        public override string Requirements => "要求";
        public override string PartOf => "所属任务";
        public override string Because => "原因";
        public override string Reports => "已完成";
        public override string Branches => "已完成支部";
        public override string DoneIt => "我已完成";
        public override string NotYet => "未完成";
        public override string Late => "已超期";
        public override string NoLongerNeeded => "不用再办";
        public override string OnlyOpenAreUrged => "只提醒还没完成的支部，私聊发送。";
        public override string NothingGiven => "您目前没有交办中的任务。";
        public override string GivenTitle => "我交办的任务";
        public override string StateName(AssignmentState state) => state switch { AssignmentState.Open => "进行中", AssignmentState.Done => "已完成", _ => "已取消" };
        public override string NoSuch(string number) => $"没有找到任务 {number}。发“我的待办”可以看编号。";
        public override string WhoIs(string name) => $"没有找到“{name}”，或有重名。请写全名或工号再试。";
        public override string DayIsPast(string day) => $"{day}已经过去了，请换一个时限。";
        public override string NoLeader(string branches) => $"{branches}还没有书记或副书记，任务无人接收；请先登记。";
        public override string WhatIsMissing(bool who, bool what, bool when) => $"请补充：{string.Join("、", new[] { who ? "责任人" : null, what ? "任务内容" : null, when ? "时限" : null }.OfType<string>())}。";
        public override string Given(string number, string title, string names, string day, bool anyOne) => $"✔ 已交办 {number}：{title}。责任人：{names}{(anyOne ? "（任一人完成即可）" : "")}，时限 {day}。";
        public override string ConfirmDeploy(int branches) => $"将下达给 {branches} 个支部，各支部书记负责，确认吗？";
        public override string Deployed(string number, string title, int branches, string day) => $"✔ 已下达 {number}：{title}，共 {branches} 个支部，时限 {day}。";
        public override string TableHint(string number) => $"发“{number} 完成情况”可以随时看各支部进度。";
        public override string Reported(string number, string title, int done, int needed) => done >= needed ? $"✔ {number} {title} 已全部完成。" : $"✔ 已登记您完成了 {number} {title}（{done}/{needed}）。";
        public override string Summary(string number, string title, int done, int needed) => $"{number} {title}：{done}/{needed} 已完成";
        public override string TableSummary(string number, string title, int done, int branches) => $"{number} {title}：{branches} 个支部中 {done} 个已完成";
        public override string OpenIt(string number) => $"查看 {number}";
        public override string Urge(int people) => $"提醒未完成的（{people}）";
        public override string ReportedAt(string moment) => $"已完成，{moment}";
        public override string MeetingOn(string number, string moment, bool held) => $"{(held ? "已开" : "定于")} {moment}（{number}）";
        public override string Urged(string names) => $"✔ 已私下提醒：{names}。";
        public override string Moved(string number, string from, string to) => $"✔ {number} 的时限由 {from} 改为 {to}，提醒已重新安排。";
        public override string Cancelled(string number, string title, string reason) => $"{number} {title} 已取消，原因：{reason}。";
        public override string GivenCount(int count) => $"您交办的任务还有 {count} 项在办。";
        public override string DoneOf(int done, int needed) => $"{done}/{needed} 已完成";
        public override string DeployedToBranch(string title, string day) => $"党委部署：{title}，{day}前完成。";
        public override string SecretaryReports(string number) => $"由支部书记落实，完成后对我说“{number} 完成”。";
        public override string PleaseReport(string number, string title, string day) => $"{number} {title} 时限 {day}，还没有收到完成情况。办完了点“我已完成”即可；有困难请告诉交办人。";
        public override string NowDue(string number, string title, string day) => $"{number} {title} 的时限改为 {day}。";
        public override string AllReported(string number, string title) => $"{number} {title} 已全部完成。";
        public override string Outcome(AssignmentOutcome outcome, string number) => outcome switch
        {
            AssignmentOutcome.AlreadyReported => $"{number} 您之前已经登记完成了。",
            AssignmentOutcome.NotAnOwner => $"{number} 的责任人不是您，不用登记完成。",
            AssignmentOutcome.Over => $"{number} 已经结束，不能再改。",
            AssignmentOutcome.Same => $"{number} 的时限本来就是这一天。",
            AssignmentOutcome.Past => "这一天已经过去了，请换一个时限。",
            AssignmentOutcome.NudgedLately => $"{number} 刚提醒过，过几个小时再提醒吧。",
            AssignmentOutcome.NobodyLeft => $"{number} 没有需要提醒的人，都已完成。",
            AssignmentOutcome.NeedsReason => $"请说明取消的原因，例如：取消 {number}，因为合并到别的任务。",
            AssignmentOutcome.WatchesParts => $"{number} 由各支部分别完成，全部完成后自动办结。",
            _ => number,
        };
    }
}
