namespace Sanmo.Core.Organisation.Rows;

internal sealed record MilestoneRow(string Title, DateOnly Due, string? Owner = null, StatedTime? DoneAt = null, int? Measure = null);
