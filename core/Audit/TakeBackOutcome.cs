namespace Sanmo.Core.Audit;

/// <summary><c>Changed</c>: something came after it. <c>TooLate</c>: longer ago than a change may be taken back. <c>NotYours</c>: somebody else made it.</summary>
internal enum TakeBackOutcome { Done, Changed, TooLate, NotYours, NoSuch }
