namespace Sanmo.Core.Reminders;

/// <summary>
/// Which moment of a piece of work's life a reminder speaks of (domain, reminder policy). The name is the policy's, not the
/// distance: a limit on a Sunday has its <see cref="OnTheDay"/> on the Friday before, so words count from the work's own date.
/// </summary>
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
    AwaitsVerification,
    AwaitsVerificationTwoWorkdays,
    AwaitsVerificationFourWorkdays,
    LeaveAsked,
    LeaveUndecided,
    GoesOut,
    MakeUp,
    MakeUpDayBefore,
    MinutesToCheck,
    SpecialReading,
    SpecialSelfCheck,
    SpecialProblems,
    SpecialPlan,
    ExtensionAsked,
    ExtensionUndecided,
    SlipUnanswered,
    LookBack,
    UnderFilled,

    /// <summary>Nothing is said: an offered place that was not taken goes to the next in line.</summary>
    OfferEnds,

    /// <summary>At a distance that its reader chose.</summary>
    OwnLead,
}
