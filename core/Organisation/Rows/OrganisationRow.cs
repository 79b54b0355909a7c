namespace Sanmo.Core.Organisation.Rows;

/// <param name="TimeZone">An IANA name; times without an offset are meant in it.</param>
/// <param name="Language"><c>zh</c> or <c>en</c>.</param>
internal sealed record OrganisationRow(string Name, string? TimeZone = null, string? Language = null);
