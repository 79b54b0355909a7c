namespace Sanmo.Core.Organisation.Rows;

internal sealed record ExtensionRow(
    DateOnly From, DateOnly To, string Reason, string By, StatedTime At, int? Percent = null, string? DecidedBy = null, StatedTime? DecidedAt = null, DateOnly? Granted = null, string? Answer = null);
