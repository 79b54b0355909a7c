namespace Sanmo.Core.Organisation.Reading;

/// <summary>What came out of a file: everything, or the problems to put right.</summary>
/// <param name="Organisation">Null when any problem stops the import.</param>
/// <param name="Problems">With an organisation: warnings only.</param>
internal sealed record OrganisationReading(WholeOrganisation? Organisation, IReadOnlyList<FileProblem> Problems);
