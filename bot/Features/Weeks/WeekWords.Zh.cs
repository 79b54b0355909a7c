using Sanmo.Bot.Features.Meetings;
using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Weeks;

internal abstract partial class WeekWords
{
    private static readonly WeekWords Chinese = new Zh();

    private sealed class Zh : WeekWords
    {
        public override string BranchTitle(string days) => $"本周支部工作（{days}）";
        public override string BranchSummary(string branch, int events, int due, int late) => $"{branch}本周有 {events} 项会议和活动，{due} 件事到期{(late > 0 ? $"，其中 {late} 件已超期" : "")}。";
        public override string TakesPlace => "会议和活动";
        public override string ToBeDone => "到期事项";
        public override string Unconfirmed => "待确认的通知";
        public override string Confirmed(int answered, int asked) => $"已确认 {answered}/{asked}";
        public override string Overdue => "逾期整改清单";
        public override string WhyBranch => "每周第一个工作日早上发给支部书记，仅您可见。";
        public override string CommitteeTitle(string days) => $"本周情况汇总（{days}）";
        public override string CommitteeSummary(int meetings, int closed, int overdue) => $"本周召开会议 {meetings} 次，整改销号 {closed} 项，目前超期 {overdue} 项。";
        public override string Counts(int meetings, int activities, int closed, int open, int overdue) => $"会议 {meetings} · 志愿活动 {activities} · 整改：销号 {closed}，在办 {open}，超期 {overdue}";
        public override string WhyCommittee => "每周最后一个工作日下午发给党委和党委办公室，仅含数字。";
        public override string CadenceTitle => "组织生活提示";
        public override string CadenceMissing(IReadOnlyList<MeetingType> types, bool month) => $"{(month ? "本月" : "本季度")}还没有安排{string.Join('、', types.Select(MeetingWords.In("zh").TypeName))}，如有需要请及时安排。";
        public override string WhyCadence => "每月20日和每季度最后一个月初提示一次；因故不开也可以，不用回复。";
    }
}
