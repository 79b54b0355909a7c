namespace Sanmo.Bot.Features.Meetings.Repeating;

internal abstract partial class SeriesWords
{
    private static readonly SeriesWords Chinese = new Zh();

    private sealed class Zh : SeriesWords
    {
        public override string Rule => "周期";
        public override string AtWhatTime => "每次几点开始？";
        public override string NoDates => "按这个周期，半年内没有可以开会的日期，请换一个说法，例如“每月第一个工作日下午3点支委会”。";
        public override string AheadHint => "先排半年，以后自动顺延；遇休息日移到一周内的工作日。要改的话直接说，例如“改到16:00”。";
        public override string AnnouncedHint => "第一次稍后在群里发布，以后每次会前一周发布。改期、取消时可以选“只这一次”或“这次和以后各次”。";
        public override string CancelAll => "取消整个系列";
        public override string First(int count) => $"先安排 {count} 次";
        public override string MovedFrom(string day) => $"{day}是休息日，移到这天";
        public override string Confirm(string title, string rule, int count) => $"{rule} {title}，先安排 {count} 次，对吗？";
        public override string Made(string title, string rule, int count, string first) => $"✔ 已安排 {title}：{rule}，先排 {count} 次，第一次是 {first}。";

        protected override string Workdays => "每个工作日";
        protected override string Daily(int every) => every == 1 ? "每天" : $"每{every}天";
        protected override string Weekly(int every, IReadOnlyList<string> days) => $"{(every == 1 ? "每" : $"每{every}周的")}周{string.Join('、', days)}";
        protected override string Monthly(int every) => Months(every);
        protected override string MonthlyDay(int every, string? day) => $"{Months(every)}{(day is null ? "最后一天" : $"{day}日")}";
        protected override string MonthlyWorkday(int every, bool last) => $"{Months(every)}{(last ? "最后" : "第")}一个工作日";
        protected override string MonthlyWeekday(int every, string nth, string day) => $"{Months(every)}{(nth == "-1" ? "最后一" : $"第{nth}")}个周{day}";
        protected override string Yearly(string month, string day) => $"每年{month}月{day}日";
        protected override string Weekday(string code) => code switch { "MO" => "一", "TU" => "二", "WE" => "三", "TH" => "四", "FR" => "五", "SA" => "六", _ => "日" };

        private static string Months(int every) => every switch { 1 => "每月", 3 => "每季度", 6 => "每半年", _ => $"每{every}个月" };
    }
}
