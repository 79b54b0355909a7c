using System.Globalization;
using System.Text;

namespace Sanmo.Bot.Understanding.Times;

/// <summary>A time expression in a text and what it means. All dates and clocks are local to the offset of the <c>now</c> that was handed in.</summary>
/// <param name="Start">Index of its first character in the text.</param>
/// <param name="Length">Characters covered, with the words that bound it ("by", "前", "到") but without verbs.</param>
internal sealed record FoundTime(int Start, int Length, TimeKind Kind)
{
    /// <summary>Index after its last character.</summary>
    public int End => Start + Length;

    /// <summary>First local date; null where no date was said.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last local date, included; the same as <see cref="From"/> for one day. For a deadline, the day it is due.</summary>
    public DateOnly? To { get; init; }

    public DateUnit Unit { get; init; }

    /// <summary>Clock time on <see cref="From"/>, or without a date.</summary>
    public TimeOnly? Clock { get; init; }

    /// <summary>When it ends on <see cref="To"/>; that minute is no longer part of it.</summary>
    public TimeOnly? EndClock { get; init; }

    /// <summary>The part of the day that was said; it may stand beside a clock.</summary>
    public PartOfDay? Part { get; init; }

    /// <summary>The length that was said; kept too where a date was counted from it ("三天后", "in an hour", "within a week").</summary>
    public Amount? Amount { get; init; }

    /// <summary>An iCalendar RRULE value without the prefix.</summary>
    public string? Rule { get; init; }

    public Edge Edge { get; init; }

    public Assumed Assumed { get; init; }

    public Doubt Doubt { get; init; }

    /// <summary>The number as typed, where <see cref="Doubt.DayOrNumber"/> is open.</summary>
    public int? Number { get; init; }

    /// <summary>The second reading, where there is one; it covers the same characters.</summary>
    public FoundTime? Other { get; init; }

    /// <summary>From today on was asked for ("本月剩下的", "the rest of the week"); <see cref="From"/> is today already.</summary>
    public bool FromToday { get; init; }

    /// <summary>The words themselves say that it is past: 昨天, "last week", "two days ago".</summary>
    public bool SaidPast { get; init; }

    /// <summary>When it begins, given the offset of "now"; null without a date and a clock.</summary>
    public DateTimeOffset? Begins(TimeSpan offset) =>
        From is { } date && Clock is { } clock ? new DateTimeOffset(date.ToDateTime(clock), offset) : null;

    /// <summary>When it ends, that instant excluded; null where no end was said.</summary>
    public DateTimeOffset? Ends(TimeSpan offset) =>
        To is { } date && EndClock is { } clock ? new DateTimeOffset(date.ToDateTime(clock), offset) : null;

    /// <summary>For explanations: <c>by 2026-12-02T15:30</c>, <c>2026-11-23..2026-11-29</c>, <c>2026-11-27 noon</c>, <c>10:00/11:30</c>, <c>shift -PT30M</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(32);
        if (Edge != Edge.None)
            text.Append(Name(Edge.ToString())).Append(' ');
        if (Kind is TimeKind.Amount or TimeKind.Shift)
            return text.Append(Kind == TimeKind.Shift ? "shift " : "").Append(Amount).ToString();
        if (Kind == TimeKind.Rule)
            text.Append(Rule).Append(Clock is null ? "" : " ");
        else if (From is { } from)
            text.Append(CultureInfo.InvariantCulture, $"{from:yyyy-MM-dd}");
        if (Kind == TimeKind.Days)
            text.Append(CultureInfo.InvariantCulture, $"..{To:yyyy-MM-dd}");
        if (Kind == TimeKind.Moment)
            text.Append('T');
        if (Clock is { } clock)
            text.Append(CultureInfo.InvariantCulture, $"{clock:HH\\:mm}");
        if (EndClock is { } end)
            text.Append('/').Append(Kind == TimeKind.Moment && To != From ? To!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T" : "").Append(CultureInfo.InvariantCulture, $"{end:HH\\:mm}");
        else if (Part is { } part && Clock is null)
            text.Append(Kind == TimeKind.Part ? "" : " ").Append(Name(part.ToString()));
        return text.ToString();
    }

    private static string Name(string member) => member.ToLowerInvariant();
}
