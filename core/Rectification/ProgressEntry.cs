namespace Sanmo.Core.Rectification;

/// <param name="Percent">0 to 100; null when only words were given.</param>
internal sealed record ProgressEntry(DateTimeOffset At, string By, int? Percent, string? Note);
