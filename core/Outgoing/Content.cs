namespace Sanmo.Core.Outgoing;

/// <summary><c>Seat</c> tells one person where they stand in an activity's list, <c>SeatGivenUp</c> tells its organiser, <c>LeaveDecided</c> who asked.</summary>
internal enum Content { Reminder, Notice, Moved, Cancelled, Seat, SeatGivenUp, LeaveDecided }
