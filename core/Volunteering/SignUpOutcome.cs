namespace Sanmo.Core.Volunteering;

/// <summary>
/// <c>Seated</c> and <c>Waiting</c> are new; <c>Left</c> gave a place up, <c>Passed</c> an offered one; <c>Settled</c> is nobody's wish but the clock's;
/// the others change nothing for who asked.
/// </summary>
internal enum SignUpOutcome { Seated, Waiting, AlreadySeated, AlreadyWaiting, Left, Passed, NotIn, NotOpen, NotInvited, Closed, Over, Settled }
