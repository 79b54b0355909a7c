namespace Sanmo.Core.Members;

/// <param name="Id">Stable for life, for example <c>m-1003</c>.</param>
/// <param name="Branch">The id of the branch the member belongs to.</param>
/// <param name="Language"><c>zh</c> or <c>en</c>; null follows the chat, then the organisation.</param>
/// <param name="PartyGroup">The Party group within the branch, for example <c>1</c>; null where the branch has none.</param>
internal sealed record Member(
    string Id,
    string EmployeeNo,
    string Name,
    string? NameEn,
    string Branch,
    IReadOnlyList<Role> Roles,
    string? Language,
    IReadOnlyList<Account> Accounts,
    MemberKind Kind = MemberKind.Full,
    string? PartyGroup = null)
{
    public bool Is(Role role) => Roles.Contains(role);

    public bool HoldsVote => Kind == MemberKind.Full;

    /// <summary>Secretary or deputy of the own branch.</summary>
    public bool LeadsBranch => Is(Role.Secretary) || Is(Role.DeputySecretary);

    /// <summary>Sees and may act for the whole organisation.</summary>
    public bool ServesCommittee => Is(Role.CommitteeOffice) || Is(Role.CommitteeSecretary) || Is(Role.CommitteeDeputy);

    /// <summary>The name in the reader's language, for example <c>en</c>.</summary>
    public string NameIn(string language) => language == "en" && NameEn is not null ? NameEn : Name;
}
