namespace Sanmo.Core.Meetings;

/// <summary>
/// <c>Changed</c> changes something, <c>Explained</c> does so although it came late; all others are refusals.
/// <c>Over</c>: held or ended. <c>TooEarly</c>: before its window. <c>NotYours</c>: somebody else has to decide it.
/// </summary>
internal enum MeetingOutcome
{
    Changed, Explained, Cancelled, Over, Past, Same, NotAnAttendee, AlreadyAsked, AlreadyApproved, AlreadyDecided, NothingAsked, NotYours, TooEarly, TooLate, AlreadyDone, NeedsReason, NotOver, BadCount, OnLeave, NotSpecial, Checked,
}
