namespace Sanmo.Core.Organisation.Rows;

internal sealed record HoursChangeRow(decimal To, string By, StatedTime At, string Reason, decimal? From = null);
