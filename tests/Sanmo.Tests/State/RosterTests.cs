using Sanmo.Core.Branches;
using Sanmo.Core.Members;
using Sanmo.Core.Redis;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.State;

public sealed class RosterTests(Stores stores)
{
    [Theory, OnEveryStore("u-1", ""), OnEveryStore("", "0A1B")]
    public async Task One_account_never_belongs_to_two_members(StoreKind kind, string account, string directoryId)
    {
        var houses = await House.OpenAsync(stores, kind, processes: 3);
        await houses[0].FillAsync();
        var kept = await houses[0].Members.ListAsync(Scope.Org);

        var linked = await Task.WhenAll(kept.Select((member, turn) => Task.Run(() =>
            houses[turn % 3].Members.SaveAsync(member, member.Value with { Accounts = [new("msteams", account, turn % 2 == 0 ? directoryId : directoryId.ToLowerInvariant())] }, House.Act))));

        var winner = Assert.Single(linked.Index(), entry => entry.Item).Index;
        var roster = await houses[2].Rosters.GetAsync();
        Assert.Equal(kept[winner].Value.Id, roster.FindByAccount("msteams", account, directoryId)?.Id);
        Assert.Single(roster.Members, member => member.Accounts.Count > 0);
    }

    [Theory, OnEveryStore]
    public async Task An_account_that_was_given_up_can_be_linked_by_somebody_else(StoreKind kind)
    {
        var house = await (await House.OpenAsync(stores, kind)).FillAsync();
        Assert.True(await LinkAsync(house, "m-1", new Account("msteams", "u-1", "aad-1")));
        Assert.False(await LinkAsync(house, "m-2", new Account("msteams", "u-1", null)));

        Assert.True(await LinkAsync(house, "m-1"));
        Assert.True(await LinkAsync(house, "m-2", new Account("msteams", "u-1", "aad-1")));

        Assert.Equal("m-2", (await house.Rosters.GetAsync()).FindByAccount("msteams", "u-1", null)?.Id);
    }

    [Theory, OnEveryStore]
    public async Task One_chat_never_belongs_to_two_branches(StoreKind kind)
    {
        var houses = await House.OpenAsync(stores, kind, processes: 2);
        await houses[0].FillAsync();
        var kept = await houses[0].Branches.ListAsync(Scope.Org);

        var bound = await Task.WhenAll(Enumerable.Range(0, 20).Select(turn => Task.Run(() =>
            houses[turn % 2].Branches.SaveAsync(kept[turn % 2], kept[turn % 2].Value with { Groups = [.. kept[turn % 2].Value.Groups, new GroupBinding("msteams", "new chat", null)] }, House.Act))));

        Assert.Single(bound, won => won);
        Assert.Single(await houses[0].Branches.ListAsync(Scope.Org), branch => branch.Value.Groups.Any(group => group.ConversationId == "new chat"));
    }

    [Theory, OnEveryStore]
    public async Task A_change_by_another_process_is_seen_with_the_next_question(StoreKind kind)
    {
        var houses = await House.OpenAsync(stores, kind, processes: 2);
        await houses[0].FillAsync();
        var before = await houses[1].Rosters.GetAsync();
        Assert.Same(before, await houses[1].Rosters.GetAsync());
        Assert.Null(before.FindByAccount("msteams", "u-1", null));

        await LinkAsync(houses[0], "m-1", new Account("msteams", "u-1", null));

        Assert.Equal("m-1", (await houses[1].Rosters.GetAsync()).FindByAccount("msteams", "u-1", null)?.Id);
    }

    [Theory, OnEveryStore]
    public async Task A_branch_that_another_process_has_just_made_is_asked_too(StoreKind kind)
    {
        var houses = await House.OpenAsync(stores, kind, processes: 2);
        await houses[0].FillAsync();
        await houses[1].Rosters.GetAsync();

        await houses[0].Branches.SaveAsync(null, new Branch("branch-3", "三支部", null, [], []), House.Act);

        Assert.Equal(["org", "branch-1", "branch-2", "branch-3"], await houses[1].Rosters.AskEverywhereAsync(scope => Task.FromResult(scope.Tag)));
    }

    private static async Task<bool> LinkAsync(House house, string member, params Account[] accounts)
    {
        var kept = await house.Members.FindAsync(Scope.Org, member);
        return await house.Members.SaveAsync(kept, kept!.Value with { Accounts = accounts }, House.Act);
    }
}
