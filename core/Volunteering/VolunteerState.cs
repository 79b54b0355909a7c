namespace Sanmo.Core.Volunteering;

internal enum VolunteerState { Draft, Submitted, Approved, Published, Held, Summarised, Archived, Cancelled, Declined }
