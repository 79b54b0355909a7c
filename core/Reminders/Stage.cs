namespace Sanmo.Core.Reminders;

/// <summary>Which moment of a piece of work's life a reminder speaks of (domain, reminder policy).</summary>
internal enum Stage
{
    Assigned,
    SevenDaysBefore,
    ThreeDaysBefore,
    DayBefore,
    OnTheDay,
    LateOneWorkday,
    LateThreeWorkdays,
    LateFiveWorkdays,
    LateEveryFiveWorkdays,
    Stale,
    QuarterlyReview,
    Announced,
    PreviousWorkday,
    BeforeStart,
    HostBriefing,
    MinutesMissing,
    PlacesLeft,
    HoursMissing,
    SummaryMissing,
    WindowHalfOver,
    WindowClosing,
    WindowClosed,
}
