namespace Sanmo.Core.Volunteering;

/// <summary>Why a step cannot be taken.</summary>
internal enum StepRefusal
{
    AlreadySo, WrongState, Past, EndBeforeStart, DeadlineAfterStart, NotACapacity, Incomplete, NoTheme, NoReason,
    NotSeated, TooEarly, TooLate, NotCheckedIn, NotOver, NoAttendance, HoursOpen, NotHalfHours, NoSummary, NoClaim,
}
