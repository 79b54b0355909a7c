namespace Sanmo.Core.Organisation.Rows;

internal sealed record ReportRow(string Member, StatedTime At, string? Note = null);
