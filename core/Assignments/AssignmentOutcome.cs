namespace Sanmo.Core.Assignments;

/// <summary><c>Changed</c> and <c>Complete</c> change something, the last one because nobody is left who has to report; the others are refusals.</summary>
internal enum AssignmentOutcome { Changed, Complete, AlreadyReported, NotAnOwner, Over, Same, Past, NudgedLately, NobodyLeft, NeedsReason, WatchesParts }
