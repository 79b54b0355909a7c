namespace Sanmo.Core.Organisation.Rows;

internal sealed record DueChangeRow(DateOnly From, DateOnly To, string By, StatedTime At, string? Reason = null, int? Cycle = null, bool? Reopening = null);
