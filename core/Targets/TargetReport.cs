namespace Sanmo.Core.Targets;

/// <param name="Done">The figure reached by then, from the beginning of the year.</param>
internal sealed record TargetReport(DateTimeOffset At, string By, decimal Done, string? Note);
