namespace Sanmo.Core.Rectification;

/// <param name="Percent">0 to 100; null when only words were given.</param>
/// <param name="Expected">For a cause: when its author expects to be done.</param>
internal sealed record ProgressEntry(DateTimeOffset At, string By, int? Percent, string? Note, EntryKind Kind = EntryKind.Progress, DateOnly? Expected = null);
