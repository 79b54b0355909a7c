using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Members;
using Sanmo.Tests.State.Fixtures;
using Sanmo.Tests.Stories;
using Sanmo.Tests.Understanding;

namespace Sanmo.Tests.Features;

public sealed class PermissionMatrixTests(Stores stores)
{
    // One person of the demo organisation for each column of the table.
    private static readonly (Role Role, string Account)[] _people =
    [
        (Role.Member, "29:zoe"), (Role.GroupLeader, "29:demo-e1009"), (Role.Secretary, "user-id-0"), (Role.DeputySecretary, "29:demo-e1008"),
        (Role.CommitteeOffice, "29:demo-e1003"), (Role.CommitteeSecretary, "29:demo-e1001"), (Role.CommitteeDeputy, "29:demo-e1002"),
    ];

    [Fact]
    public void The_page_of_permissions_is_what_the_table_says()
    {
        var file = Path.Combine(Lines.Root(), "docs", "permissions.md");
        var page = PermissionPage.Write();
        if (Environment.GetEnvironmentVariable("SANMO_WRITE_DOCS") == "1")
            File.WriteAllText(file, page);
        Assert.True(File.Exists(file) && File.ReadAllText(file) == page, "docs/permissions.md is stale: run the tests once with SANMO_WRITE_DOCS=1.");
    }

    [Theory, OnEveryStore]
    public async Task Whoever_may_not_do_a_thing_at_all_is_refused_and_told_who_can(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var roster = await institute.RosterAsync();
        foreach (var (role, account) in _people)
        {
            var member = roster.FindByAccount("msteams", account, null)!;
            Assert.Contains(role, member.Roles.Append(Role.Member));
            foreach (var intent in Intent.All.Concat(EveryOrder.All.Select(order => order.Intent)).Where(intent => Permission.Of(intent, member) == Reach.None))
            {
                var who = Permission.WhoMay(intent, everywhere: false);
                var said = await institute.PressAsync(account, intent);
                Assert.True(PermissionWords.In(member.Language ?? "zh").AskInstead(who, null)[..6] is var start && said.StartsWith(start, StringComparison.Ordinal), $"{role} {intent}: {said}");
            }
        }
    }

    [Fact]
    public void No_role_reaches_less_far_than_a_member_in_what_is_everybodys_own() =>
        Assert.All(Intent.All.Concat(EveryOrder.All.Select(order => order.Intent)).Where(intent => Permission.Of(intent, Role.Member) >= Reach.Own), intent =>
            Assert.All(Enum.GetValues<Role>(), role => Assert.True(new Member("m", "E", "n", null, "branch-1", [role], null, []) is var one && Permission.Of(intent, one) >= Permission.Of(intent, Role.Member), $"{role} {intent}")));
}
