namespace Sanmo.Bot.Understanding.Times;

/// <summary>What was not said and had to be filled in; worth an echo, not a question.</summary>
[Flags]
internal enum Assumed
{
    Nothing = 0,

    /// <summary>A bare hour from 1 to 6 was taken as afternoon.</summary>
    Afternoon = 1,

    /// <summary>A bare hour from 7 to 12 was taken as it stands; <c>Other</c> may hold the evening.</summary>
    AsSaid = 2,

    /// <summary>A bare weekday was taken as the nearest one to come.</summary>
    NearestWeekday = 4,

    /// <summary>A bare day number was put into this month, or the next when past.</summary>
    Month = 8,

    /// <summary>A date without a year was put into the first year in which it is not past; <c>Other</c> is the last one gone by, if recent.</summary>
    Year = 16,

    /// <summary>"25/12" has no month 25, so the day came first; all others are month/day.</summary>
    DayFirst = 32,

    /// <summary>"About three", "early December", "two or three days": rounded to something definite.</summary>
    Rounded = 64,

    /// <summary>The year's holiday notice is not loaded; the legal days alone were counted.</summary>
    HolidayDates = 128,

    /// <summary>A festival not named ("节后") was taken as the one now running or the next.</summary>
    NextFestival = 256,
}
