using Sanmo.Core.Branches;
using Sanmo.Core.Members;

namespace Sanmo.Tests.State.Fixtures;

/// <summary>Two branches and an office.</summary>
internal static class People
{
    public static IReadOnlyList<Branch> Branches { get; } =
    [
        new("branch-1", "一支部", null, [], [new("msteams", "chat-1", null)]),
        new("branch-2", "二支部", null, [], [new("msteams", "chat-2", null)]),
    ];

    public static IReadOnlyList<Member> Members { get; } =
    [
        Member("m-1", "branch-1"), Member("m-2", "branch-1"), Member("m-3", "branch-1"), Member("m-4", "branch-1"),
        Member("m-8", "branch-2", Role.CommitteeDeputy), Member("m-9", "branch-1", Role.Secretary),
        Member("m-21", "branch-2"), Member("m-29", "branch-2", Role.Secretary), Member("m-90", "branch-2", Role.CommitteeOffice),
    ];

    public static Roster Roster(params Member[] instead) =>
        new(1, [.. Members.Where(member => instead.All(other => other.Id != member.Id)).Concat(instead).Select(member => Kept(member))], [.. Branches.Select(branch => Kept(branch))]);

    public static Member Member(string id, string branch, params Role[] roles) => new(id, $"E{id}", id, null, branch, [Role.Member, .. roles], null, []);

    private static Core.Redis.Kept<T> Kept<T>(T value) => new(value, 1, [], "");
}
