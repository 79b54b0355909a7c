using Sanmo.Core.Members;

namespace Sanmo.Core.Organisation.Rows;

/// <param name="Kind">Left out: a full member.</param>
internal sealed record MemberRow(
    string Id,
    string EmployeeNo,
    string Name,
    string Branch,
    string? NameEn = null,
    IReadOnlyList<Role>? Roles = null,
    string? Language = null,
    IReadOnlyList<AccountRow>? Accounts = null,
    MemberKind? Kind = null,
    string? PartyGroup = null);
