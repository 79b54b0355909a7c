namespace Sanmo.Core.Organisation.Rows;

internal sealed record TargetReportRow(StatedTime At, string By, decimal Done, string? Note = null);
