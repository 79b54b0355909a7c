using Sanmo.Core.Meetings;

namespace Sanmo.Core.Organisation.Rows;

internal sealed record BranchRow(
    string Id,
    string Name,
    string? NameEn = null,
    IReadOnlyList<string>? Aliases = null,
    IReadOnlyList<GroupRow>? Groups = null,
    IReadOnlyList<Exemption>? Exemptions = null);
