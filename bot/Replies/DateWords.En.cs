using System.Globalization;

namespace Sanmo.Bot.Replies;

internal abstract partial class DateWords
{
    private static readonly DateWords English = new En();

    private sealed class En : DateWords
    {
        public override string Day(DateOnly date) => date.ToString("ddd d MMM", CultureInfo.InvariantCulture);

        public override string Days(DateOnly from, DateOnly to) => from == to ? Day(from) : $"{Day(from)} – {Day(to)}";

        public override string Span(DateTimeOffset start, DateTimeOffset? until) =>
            $"{Day(DateOnly.FromDateTime(start.DateTime))} {Clock(start)}" + (until is null ? "" : until.Value.Date == start.Date ? $"–{Clock(until.Value)}" : $" to {Moment(until.Value)}");

        public override string Distance(int days) => days switch
        {
            0 => "today",
            1 => "tomorrow",
            > 1 => $"in {days} days",
            -1 => "1 day ago",
            _ => $"{-days} days ago",
        };
    }
}
