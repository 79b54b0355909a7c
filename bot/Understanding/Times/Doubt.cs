namespace Sanmo.Bot.Understanding.Times;

/// <summary>Why a reading should be settled before anything is written.</summary>
[Flags]
internal enum Doubt
{
    None = 0,

    /// <summary>A bare "20号" or "the 20th": a day of the month or somebody's number; <c>Number</c> holds it.</summary>
    DayOrNumber = 1,

    /// <summary>"12.4" or "3/4" may be a figure or a share.</summary>
    DateOrFigure = 2,

    /// <summary>"Tomorrow" said between 00:00 and 05:00; <c>Other</c> is the same words said before midnight.</summary>
    NearMidnight = 4,

    /// <summary>Weekday and date disagree; the date was kept, <c>Other</c> is the nearest day with that weekday.</summary>
    WeekdayDisagrees = 8,

    /// <summary>It lies before now although the words do not say so.</summary>
    Past = 16,

    /// <summary>"下周一支部…": the last numeral may belong to the weekday or to the branch; <c>Other</c> is the week.</summary>
    WeekdayOrBranch = 32,

    /// <summary>Such a date does not exist ("2月30日"); the last day of that month was kept.</summary>
    NoSuchDate = 64,
}
