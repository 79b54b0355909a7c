namespace Sanmo.Core.Volunteering;

internal enum SignUpStatus { Registered, Waitlisted, Cancelled }
