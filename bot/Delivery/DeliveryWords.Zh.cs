using Sanmo.Core.Outgoing;

namespace Sanmo.Bot.Delivery;

internal abstract partial class DeliveryWords
{
    private static readonly DeliveryWords Chinese = new Zh();

    private sealed class Zh : DeliveryWords
    {
        public override string SentLate(string meant) => $"（补发，原定 {meant}）";
        public override string MayBeARepeat => "（可能重复，请见谅）";
        public override string ReportTitle => "未送达情况";
        public override string ReportSummary(int count) => $"近几天有 {count} 条消息没有顺利送达。";
        public override string ReportCure => "处理好以后，发“补发失败的”只补发没送达的。";
        public override string ReportOpen => "逐条处理";
        public override string GroupOf(string branch) => $"{branch}群";
        public override string Trouble(DeliveryState state, string works) => state switch
        {
            DeliveryState.Failed => "联系不上",
            DeliveryState.Doubtful => "不确定是否送达，请看一眼",
            _ => "已过时效，没有再发",
        } + (works.Length > 0 ? $"（{works}）" : "");
        public override string WasAway(string when, int late, int dropped) => $"机器人在 {when} 没有运行；补发 {late} 条，{(dropped == 0 ? "没有遗漏" : $"{dropped} 条已过时效，没有再发")}。";
        public override string TooManyTitle => "消息过多";
        public override string TooMany(int recipients) => $"今天有 {recipients} 个对象收到的自动消息超过上限，请看一眼原因。";
        public override string Messages(long count) => $"{count} 条";
        public override string TooManyHint => "超出的提醒并入下次汇总；超过硬上限的不再发送。发“暂停发送 全部”可先停下来。";
        public override string CalendarMissing(int year) => $"还没有 {year} 年的放假安排。请把 holidays.{year}.json 放进日历目录；在此之前只按周末和固定节日计算。";
    }
}
