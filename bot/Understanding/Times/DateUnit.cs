namespace Sanmo.Bot.Understanding.Times;

/// <summary>The piece of the calendar that was named; weeks begin on Monday.</summary>
internal enum DateUnit
{
    Day,
    Weekend,
    Week,

    /// <summary>上旬, 中旬, 下旬, "early", "mid" and "late": days 1–10, 11–20 and 21 to the end.</summary>
    Third,
    Month,
    Quarter,
    HalfYear,
    Year,

    /// <summary>Two dates joined by the speaker, or a festival's days off.</summary>
    Span,
}
