namespace Sanmo.Core.Organisation.Rows;

internal sealed record ProgressRow(StatedTime At, string By, int? Percent = null, string? Note = null);
