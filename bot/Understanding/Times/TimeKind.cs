namespace Sanmo.Bot.Understanding.Times;

/// <summary>What sort of time was said, and so which fields of a <see cref="FoundTime"/> are filled.</summary>
internal enum TimeKind
{
    /// <summary>One local date (<c>From</c> = <c>To</c>), perhaps with a <c>Part</c>, without a clock time.</summary>
    Day,

    /// <summary>Local dates <c>From</c>..<c>To</c>, both included; <c>Unit</c> says whether a week, a month and so on was named.</summary>
    Days,

    /// <summary>A part of the day without a date: "in the afternoon".</summary>
    Part,

    /// <summary>A clock time, or a range of them, without a date: <c>Clock</c> and perhaps <c>EndClock</c>.</summary>
    Clock,

    /// <summary>Date and clock: <c>From</c> at <c>Clock</c>, perhaps until <c>To</c> at <c>EndClock</c>.</summary>
    Moment,

    /// <summary>A length of time without a direction: "for an hour", "三天".</summary>
    Amount,

    /// <summary>A signed move of something else: "提前半小时" is negative, "push it back an hour" is positive.</summary>
    Shift,

    /// <summary>A repetition: <c>Rule</c>, perhaps with <c>Clock</c>.</summary>
    Rule,
}
