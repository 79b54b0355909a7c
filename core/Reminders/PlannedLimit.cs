namespace Sanmo.Core.Reminders;

/// <summary>A date something has to be done by: the whole (step 0) or one of its milestones.</summary>
/// <param name="Due">The last local date, included.</param>
/// <param name="Doer">Whose lines about it merge with each other; empty for all owners.</param>
internal readonly record struct PlannedLimit(int Step, DateOnly Due, string Doer = "");
