namespace Sanmo.Core.Outgoing;

/// <summary>
/// <c>Seat</c> tells one person where they stand in an activity's list, <c>SeatGivenUp</c> tells its organiser, <c>LeaveDecided</c> who asked.
/// <c>Report</c>: what did not reach people, for the branch's secretary. <c>CalendarMissing</c>: next year's workdays, for the office;
/// both are about no single piece of work.
/// </summary>
internal enum Content { Reminder, Notice, Moved, Cancelled, Seat, SeatGivenUp, LeaveDecided, Report, CalendarMissing }
