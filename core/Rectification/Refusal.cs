namespace Sanmo.Core.Rectification;

/// <summary>Why a step cannot be taken now; the words name the cure.</summary>
internal enum Refusal
{
    None,
    NotYours,
    OwnItem,
    AlreadyAccepted,
    AcceptFirst,
    AlreadySubmitted,
    NotSubmitted,
    Finished,
    NotClosed,
    NoteMissing,
    EvidenceMissing,
    RuleMissing,
    StepsOpen,
    NoSuchStep,
    StepDone,
    OfficeFirst,
    LeaderNext,
    ReasonMissing,
    TooLate,
    NoLimit,
    NotLater,
    DateIsPast,
    NotAsked,
    BeyondSecretary,
    NotLate,
    NothingToLookBackOn,
    SamePerson,
    AfterLimit,
}
