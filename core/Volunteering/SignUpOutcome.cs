namespace Sanmo.Core.Volunteering;

/// <summary><c>Seated</c> and <c>Waiting</c> are new; <c>Left</c> gave a place up; the others change nothing.</summary>
internal enum SignUpOutcome { Seated, Waiting, AlreadySeated, AlreadyWaiting, Left, NotIn, NotOpen, NotInvited, Closed, Over }
