namespace Sanmo.Bot.Features.Reminders;

internal abstract partial class LeadWords
{
    private static readonly LeadWords Chinese = new Zh();

    private sealed class Zh : LeadWords
    {
        public override string How => "想提前多久提醒？例如“提前一天和两小时提醒我”。恢复请说“恢复默认提醒”。";
        public override string UsualAgain => "✔ 已恢复默认提醒：会议在前一工作日和会前 1 小时，活动在前一天和出发前，整改和任务按规定的日子。";
        public override string BackToUsual => "恢复默认提醒";
        public override string NeverFewer => "活动和会议当天的那次不会取消；整改、任务规定的到期提醒也不会减少。";
        public override string Distance(int minutes) => minutes % 1440 == 0 ? $"{minutes / 1440} 天" : minutes % 60 == 0 ? $"{minutes / 60} 小时" : $"{minutes} 分钟";
        public override string Bounds(int atMost) => $"最多设 {atMost} 个提前量，每个在 5 分钟到 14 天之间。例如“提前一天和两小时提醒我”。";
        public override string Set(string distances, string? days) => $"✔ 记下了：会议和活动提前 {distances}提醒您，代替平常的提醒。{(days is null ? "" : $"整改和任务除规定的日子外，提前 {days}也提醒一次。")}";
        public override string Now(string distances) => $"会议和活动：提前 {distances}";
    }
}
