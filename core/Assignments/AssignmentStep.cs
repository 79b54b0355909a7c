namespace Sanmo.Core.Assignments;

/// <param name="After">What is to be kept; null when nothing changes.</param>
internal sealed record AssignmentStep(AssignmentOutcome Outcome, Assignment? After = null);
