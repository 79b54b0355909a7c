namespace Sanmo.Bot.Understanding.Times.Reading.English;

internal enum WordKind
{
    None,

    /// <summary>Value: days from today.</summary>
    Day,

    /// <summary>Value: Monday is 1.</summary>
    Weekday,
    Weekdays,
    Month,
    Number,
    Ordinal,

    /// <summary>Value: a <see cref="Hint"/>.</summary>
    Part,
    Tonight,

    /// <summary>Value: weeks or months from this one.</summary>
    Next,
    Coming,
    Minute,
    Hour,
    DayUnit,
    Week,
    MonthUnit,
    Quarter,
    Year,
    Workday,
    Weekend,
    Half,

    /// <summary>Value: 1 begin, 2 middle, 3 late, 4 the last day.</summary>
    Third,

    /// <summary>Value: 1 day, 2 week, 3 month, 4 year.</summary>
    EndOf,
    Every,
    Adverb,
    Noon,
    Midnight,
    Article,
    The,
}
