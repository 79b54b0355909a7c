namespace Sanmo.Core.Organisation.Rows;

/// <summary>At least one of the two ids is given.</summary>
internal sealed record AccountRow(string Channel, string? Id = null, string? AadObjectId = null);
