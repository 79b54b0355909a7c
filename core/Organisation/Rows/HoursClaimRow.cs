namespace Sanmo.Core.Organisation.Rows;

internal sealed record HoursClaimRow(decimal Hours, string Reason, StatedTime At);
