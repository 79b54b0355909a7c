namespace Sanmo.Core.Volunteering;

/// <summary><c>Offered</c>: a freed place is held for who waited, until <see cref="SignUp.OfferedUntil"/>.</summary>
internal enum SignUpStatus { Registered, Waitlisted, Cancelled, Offered }
