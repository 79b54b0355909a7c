namespace Sanmo.Bot.Understanding.Times.Reading;

internal enum PieceKind
{
    Date,
    Dates,

    /// <summary>Which one depends on the clock that may follow.</summary>
    Weekday,

    /// <summary>A day without a month.</summary>
    DayNumber,

    /// <summary>Counted from the date found before it: 次日, "the day after".</summary>
    Anchored,
    Part,
    Clock,
    Amount,
    Rule,
}
