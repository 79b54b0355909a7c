namespace Sanmo.Core.Meetings;

internal enum MeetingState { Planned, Held, Cancelled }
