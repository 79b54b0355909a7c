using Sanmo.Core.Branches;
using Sanmo.Core.Members;
using Sanmo.Core.Redis;

namespace Sanmo.Tests.Rectification;

/// <summary>A branch and the committee above it.</summary>
internal static class People
{
    public const string Member1 = "m-1";
    public const string Member2 = "m-2";
    public const string Secretary = "m-9";
    public const string Deputy = "m-10";
    public const string Office = "m-90";
    public const string SecondOffice = "m-91";
    public const string Head = "m-80";
    public const string OtherSecretary = "m-29";

    public static readonly IReadOnlyList<Member> All =
    [
        Of(Member1, "branch-1"), Of(Member2, "branch-1"), Of(Secretary, "branch-1", Role.Secretary), Of(Deputy, "branch-1", Role.DeputySecretary), Of(OtherSecretary, "branch-2", Role.Secretary),
        Of(Office, "branch-office", Role.CommitteeOffice), Of(SecondOffice, "branch-office", Role.CommitteeOffice), Of(Head, "branch-office", Role.CommitteeSecretary),
    ];

    public static readonly Roster Roster = new(1, [.. All.Select(member => new Kept<Member>(member, 1, [], ""))],
        [.. new[] { "branch-1", "branch-2", "branch-office" }.Select(id => new Kept<Branch>(new(id, id, id, [], []), 1, [], ""))]);

    public static Member Member(string id) => All.First(member => member.Id == id);

    private static Member Of(string id, string branch, params Role[] roles) => new(id, id, id, null, branch, roles, null, []);
}
