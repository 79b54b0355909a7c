using System.Globalization;

namespace Sanmo.Bot.Replies;

internal abstract partial class DateWords
{
    private static readonly DateWords Chinese = new Zh();

    private sealed class Zh : DateWords
    {
        private const string Weekdays = "日一二三四五六";

        public override string Day(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Month}月{date.Day}日（周{Weekdays[(int)date.DayOfWeek]}）");

        public override string Days(DateOnly from, DateOnly to) => from == to ? Day(from) : $"{Day(from)}–{Day(to)}";

        public override string Span(DateTimeOffset start, DateTimeOffset? until) =>
            $"{Day(DateOnly.FromDateTime(start.DateTime))} {Clock(start)}" + (until is null ? "" : until.Value.Date == start.Date ? $"–{Clock(until.Value)}" : $" 至 {Moment(until.Value)}");

        public override string Distance(int days) => days switch
        {
            0 => "今天",
            1 => "明天",
            2 => "后天",
            > 2 => $"还有{days}天",
            _ => $"已过{-days}天",
        };
    }
}
