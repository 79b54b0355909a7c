namespace Sanmo.Core.Meetings;

/// <summary><c>Explained</c> is a request made after the start.</summary>
internal enum LeaveState { Requested, Approved, Declined, Withdrawn, Explained }
