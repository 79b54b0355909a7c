using System.Collections.Frozen;
using Sanmo.Core.Branches;
using Sanmo.Core.Redis;

namespace Sanmo.Core.Members;

/// <summary>Everybody and every branch at one version: an answer to "who is this?" without a round trip.</summary>
internal sealed class Roster
{
    private readonly FrozenDictionary<string, Kept<Member>> _members;
    private readonly FrozenDictionary<string, Kept<Branch>> _branches;
    private readonly FrozenDictionary<string, Member> _byAccount;
    private readonly FrozenDictionary<string, Member> _byDirectoryId;
    private readonly FrozenDictionary<string, Branch> _byGroup;

    public Roster(long version, IReadOnlyList<Kept<Member>> members, IReadOnlyList<Kept<Branch>> branches)
    {
        Version = version;
        Former = [.. members.Select(kept => kept.Value).Where(member => member.Kind == MemberKind.Former)];
        members = [.. members.Where(kept => kept.Value.Kind != MemberKind.Former)];
        _members = members.ToFrozenDictionary(kept => kept.Value.Id);
        _branches = branches.ToFrozenDictionary(kept => kept.Value.Id);
        Members = [.. members.Select(kept => kept.Value).OrderBy(member => member.EmployeeNo, StringComparer.Ordinal)];
        Branches = [.. branches.Select(kept => kept.Value).OrderBy(branch => branch.Id, StringComparer.Ordinal)];
        Scopes = [Scope.Org, .. Branches.Select(branch => Scope.Of(branch.Id))];
        var accounts = Members.SelectMany(member => member.Accounts.Select(account => (member, account))).ToList();
        _byAccount = accounts.Where(pair => pair.account.Id != "").GroupBy(pair => AccountField(pair.account.Channel, pair.account.Id)).ToFrozenDictionary(group => group.Key, group => group.First().member);
        _byDirectoryId = accounts.Where(pair => !string.IsNullOrEmpty(pair.account.AadObjectId)).GroupBy(pair => pair.account.AadObjectId!, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.First().member, StringComparer.OrdinalIgnoreCase);
        _byGroup = Branches.SelectMany(branch => branch.Groups.Select(group => (branch, group))).GroupBy(pair => AccountField(pair.group.Channel, pair.group.ConversationId))
            .ToFrozenDictionary(group => group.Key, group => group.First().branch);
    }

    public long Version { get; }
    public IReadOnlyList<Member> Members { get; }
    public IReadOnlyList<Branch> Branches { get; }

    /// <summary>Who has left and was erased: known by no account and to no list, only by what records say of them.</summary>
    public IReadOnlyList<Member> Former { get; }

    /// <summary>The organisation's scope first, then one for each branch.</summary>
    public IReadOnlyList<Scope> Scopes { get; }

    public static string AccountField(string channel, string id) => $"{channel}|{id}";

    public Member? FindMember(string? id) => id is null ? null : _members.GetValueOrDefault(id)?.Value;
    public Kept<Member>? FindKept(Member member) => _members.GetValueOrDefault(member.Id);
    public Branch? FindBranch(string? id) => id is null ? null : _branches.GetValueOrDefault(id)?.Value;
    public Kept<Branch>? FindKept(Branch branch) => _branches.GetValueOrDefault(branch.Id);

    /// <summary>By account, else by the directory's object id, which the platform vouches for.</summary>
    public Member? FindByAccount(string channel, string account, string? directoryId) =>
        _byAccount.GetValueOrDefault(AccountField(channel, account)) ?? (directoryId is null ? null : _byDirectoryId.GetValueOrDefault(directoryId));

    public Branch? FindByGroup(string channel, string chat) => _byGroup.GetValueOrDefault(AccountField(channel, chat));

    public IEnumerable<Member> InBranch(string branch) => Members.Where(member => member.Branch == branch);

    /// <summary>The name in the reader's language; the id when the person has left.</summary>
    public string NameOf(string? member, string language) => (FindMember(member) ?? Former.FirstOrDefault(former => former.Id == member))?.NameIn(language) ?? member ?? "–";
}
