using Sanmo.Core.Outgoing;

namespace Sanmo.Bot.Delivery;

internal abstract partial class DeliveryWords
{
    private static readonly DeliveryWords Chinese = new Zh();

    private sealed class Zh : DeliveryWords
    {
        public override string SentLate(string meant) => $"（补发，原定 {meant}）";
        public override string ReportTitle => "未送达情况";
        public override string ReportSummary(int count) => $"近几天有 {count} 条消息没有顺利送达。";
        public override string ReportCure => "还没有绑定的同志，请私聊机器人发“绑定账号”加工号和姓名；群聊失效的，请在群里@机器人重新绑定。";
        public override string GroupOf(string branch) => $"{branch}群";
        public override string Trouble(DeliveryState state, string works) => state switch
        {
            DeliveryState.Failed => "联系不上",
            DeliveryState.Doubtful => "不确定是否送达，请看一眼",
            _ => "已过时效，没有再发",
        } + (works.Length > 0 ? $"（{works}）" : "");
        public override string CalendarMissing(int year) => $"还没有 {year} 年的放假安排。请把 holidays.{year}.json 放进日历目录；在此之前只按周末和固定节日计算。";
    }
}
