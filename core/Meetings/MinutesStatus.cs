namespace Sanmo.Core.Meetings;

internal enum MinutesStatus { Draft, Submitted, Approved, Returned }
