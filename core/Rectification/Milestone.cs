namespace Sanmo.Core.Rectification;

/// <param name="Due">The last local date, included.</param>
/// <param name="Owner">Who does this step; null means the item's owner.</param>
/// <param name="Measure">The number from 1 of the measure it belongs to.</param>
internal sealed record Milestone(string Title, DateOnly Due, string? Owner, DateTimeOffset? DoneAt, int? Measure = null);
