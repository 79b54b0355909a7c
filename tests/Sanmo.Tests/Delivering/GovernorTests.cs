using Sanmo.Bot.Channels;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;
using Sanmo.Tests.State.Fixtures;
using Sanmo.Tests.Stories;

namespace Sanmo.Tests.Delivering;

public sealed class GovernorTests(Stores stores)
{
    private const string Chat = "19:group-1@thread.v2";
    private static readonly Scope _branch = Scope.Of("branch-1");

    [Theory, OnEveryStore]
    public async Task Many_messages_to_one_chat_go_at_its_pace_in_their_order_without_keeping_a_lease(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await SettleAsync(institute);
        for (var i = 0; i < 10; i++)
            await institute.NoticeAsync($"第{i}件事");

        await institute.DeliverAsync();
        Assert.Equal(7, InChat(institute).Count);
        Assert.Equal(3, (await institute.Ledger.CountAsync(_branch))[DeliveryState.Planned]);

        for (var second = 0; second < 30; second++)
        {
            institute.Clock.Advance(TimeSpan.FromSeconds(1));
            await institute.DeliverAsync();
        }
        Assert.Equal(Enumerable.Range(0, 10).Select(i => $"第{i}件事"), InChat(institute).Select(arrival => arrival.Text[arrival.Text.IndexOf('第', StringComparison.Ordinal)..][..4]));
    }

    [Theory, OnEveryStore]
    public async Task What_waits_behind_a_message_that_the_platform_put_off_waits_too(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await SettleAsync(institute);
        institute.Platform.Troubles.Enqueue(new(SendOutcome.RetryLater, RetryAt: institute.Now.AddMinutes(2), Reason: "429"));
        await institute.NoticeAsync("第0件事");
        await institute.NoticeAsync("第1件事");

        await institute.DeliverAsync();
        institute.Clock.Advance(TimeSpan.FromMinutes(1));
        await institute.DeliverAsync();
        Assert.Empty(InChat(institute));

        institute.Clock.Advance(TimeSpan.FromMinutes(2));
        await institute.DeliverAsync();
        Assert.Equal(["第0件事", "第1件事"], InChat(institute).Select(arrival => arrival.Text[arrival.Text.IndexOf('第', StringComparison.Ordinal)..][..4]));
    }

    [Theory, OnEveryStore]
    public async Task A_branch_that_is_told_to_be_silent_is_and_says_afterwards_what_came_late(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await SettleAsync(institute);
        Assert.True(await institute.Get<Pause>().BeginAsync(_branch, "m-9"));
        await institute.NoticeAsync("第0件事");
        await institute.DeliverAsync();
        institute.Clock.Advance(TimeSpan.FromHours(2));
        await institute.DeliverAsync();
        Assert.Empty(InChat(institute));
        Assert.Equal([(_branch, "m-9")], await institute.Get<Pause>().ListAsync());

        Assert.True(await institute.Get<Pause>().EndAsync(_branch));
        await institute.DeliverAsync();

        Assert.Contains("补发", Assert.Single(InChat(institute)).Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task A_pause_everywhere_leaves_the_branches_own_pauses_alone(StoreKind kind)
    {
        var pause = new Pause(await stores.OpenAsync(kind));
        await pause.BeginAsync(_branch, "m-9");
        await pause.BeginAsync(null, "m-1");
        Assert.Empty(await pause.LeaveOutAsync([Scope.Org, _branch]));
        Assert.False(await pause.BeginAsync(null, "m-2"));

        await pause.EndAsync(null);

        Assert.Equal([Scope.Org], await pause.LeaveOutAsync([Scope.Org, _branch]));
    }

    /// <summary>What the demo organisation has to say at its start is out of the way.</summary>
    private static async Task SettleAsync(Institute institute)
    {
        await institute.WorkAsync();
        institute.Clock.Advance(TimeSpan.FromMinutes(1));
        await institute.WorkAsync();
    }

    private static List<Arrival> InChat(Institute institute) => [.. institute.Platform.InGroup(Chat).Where(arrival => arrival.Text.Contains("件事", StringComparison.Ordinal))];
}
