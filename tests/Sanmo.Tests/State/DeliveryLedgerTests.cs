using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;
using Sanmo.Core.Reminders;
using Sanmo.Tests.Reminders;
using Sanmo.Tests.State.Fixtures;
using static Sanmo.Tests.State.Fixtures.Rows;

namespace Sanmo.Tests.State;

public sealed class DeliveryLedgerTests(Stores stores)
{
    [Theory, OnEveryStore]
    public async Task A_row_is_kept_as_it_was_planned_and_planned_once(StoreKind kind)
    {
        var house = await House.OpenAsync(stores, kind);
        var row = Row("a") with { Recipient = Recipient.OfGroup("msteams", "19:聊天|a@thread"), Audience = Audience.Group };

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => house.Ledger.PlanAsync(Branch, [row, Row("b")])));

        Assert.Equal(row, await house.Ledger.FindAsync(Branch, row.Id));
        Assert.Equal(["a", "b"], (await house.ClaimAsync()).Names().Order());
    }

    [Theory, OnEveryStore]
    public async Task The_most_urgent_lane_goes_first_and_in_it_what_was_due_first(StoreKind kind)
    {
        var house = await House.OpenAsync(stores, kind);
        await house.Ledger.PlanAsync(Branch, [
            Row("digest", "11-23 08:00", Lane.Digest), Row("later", "11-23 08:59", Lane.Urgent), Row("reminder", "11-23 08:30"),
            Row("reply", "11-23 08:50", Lane.Reply), Row("urgent", "11-23 08:58", Lane.Urgent), Row("not yet", "11-23 09:01", Lane.Urgent)]);

        Assert.Equal(["urgent", "later", "reply"], (await house.ClaimAsync(atMost: 3)).Names());
        Assert.Equal(["reminder", "digest"], (await house.ClaimAsync(atMost: 3)).Names());
        Assert.Empty(await house.ClaimAsync());
    }

    [Theory, OnEveryStore]
    public async Task Claims_at_the_same_time_share_the_rows_and_double_none(StoreKind kind)
    {
        var houses = await House.OpenAsync(stores, kind, processes: 3);
        await houses[0].Ledger.PlanAsync(Branch, [.. Enumerable.Range(0, 200).Select(number => Row($"{number}", lane: (Lane)(number % 4)))]);

        var claims = await Task.WhenAll(Enumerable.Range(0, 30).Select(turn => Task.Run(() => houses[turn % 3].ClaimAsync($"fence {turn}", atMost: 9))));

        Assert.Equal(200, claims.SelectMany(claim => claim).Names().Distinct().Count());
        Assert.Equal(200, claims.Sum(claim => claim.Count));
    }

    [Theory, OnEveryStore]
    public async Task Of_many_written_together_only_the_one_that_was_taken_away_is_refused(StoreKind kind)
    {
        var houses = await House.OpenAsync(stores, kind, processes: 2);
        await houses[0].Ledger.PlanAsync(Branch, [.. Enumerable.Range(0, 30).Select(number => Row($"{number}"))]);
        var mine = await houses[0].ClaimAsync("mine", atMost: 30);
        var later = Desk.At("11-23 09:30");
        Assert.All(await Task.WhenAll(mine.Skip(1).Select(claim => houses[0].Ledger.BeginAsync(claim, claim.Delivery with { State = DeliveryState.Sending }, later))), Assert.True);
        houses[0].Clock.SetUtcNow(Desk.At("11-23 09:10"));
        var theirs = Assert.Single(await houses[1].ClaimAsync("theirs", atMost: 30));

        var written = await Task.WhenAll(mine.Select(claim => houses[0].Ledger.EndAsync(claim, claim.Delivery with { State = DeliveryState.Silent }, houses[0].Now)));

        Assert.Equal(theirs.Delivery.Id, Assert.Single(mine.Zip(written), pair => !pair.Second).First.Delivery.Id);
        Assert.True(await houses[1].Ledger.EndAsync(theirs, theirs.Delivery with { State = DeliveryState.Silent }, houses[0].Now));
        Assert.Equal(30, (await houses[0].Ledger.CountAsync(Branch))[DeliveryState.Silent]);
    }

    [Theory, OnEveryStore]
    public async Task Whoever_lost_the_lease_can_neither_begin_nor_end(StoreKind kind)
    {
        var houses = await House.OpenAsync(stores, kind, processes: 2);
        await houses[0].Ledger.PlanAsync(Branch, [Row("a")]);
        var old = Assert.Single(await houses[0].ClaimAsync("old"));
        houses[0].Clock.Advance(Lease);
        var current = Assert.Single(await houses[1].ClaimAsync("new"));

        Assert.False(await houses[0].Ledger.BeginAsync(old, Sending(old)));
        Assert.False(await houses[0].Ledger.EndAsync(old, Sending(old) with { State = DeliveryState.Sent }, houses[0].Now));
        Assert.Equal(DeliveryState.Planned, await houses[1].StateAsync(Row("a")));
        Assert.True(await houses[1].Ledger.BeginAsync(current, Sending(current)));
        Assert.True(await houses[1].Ledger.EndAsync(current, Sending(current) with { State = DeliveryState.Sent }, houses[0].Now));
        Assert.False(await houses[1].Ledger.EndAsync(current, Sending(current) with { State = DeliveryState.Doubtful }, houses[0].Now));
        Assert.Equal(DeliveryState.Sent, await houses[0].StateAsync(Row("a")));
    }

    [Theory, OnEveryStore]
    public async Task A_row_whose_sender_went_away_comes_back_as_sending(StoreKind kind)
    {
        var house = await House.OpenAsync(stores, kind);
        var claimed = await house.ClaimedAsync(Row("a"));
        await house.Ledger.BeginAsync(claimed, Sending(claimed));

        Assert.Empty(await house.ClaimAsync("next"));
        house.Clock.Advance(Lease);
        var again = Assert.Single(await house.ClaimAsync("next")).Delivery;
        Assert.Equal((DeliveryState.Sending, 1), (again.State, again.Attempts));
    }

    [Theory, OnEveryStore]
    public async Task Beginning_may_renew_the_lease(StoreKind kind)
    {
        var house = await House.OpenAsync(stores, kind);
        var claimed = await house.ClaimedAsync(Row("a"));
        house.Clock.Advance(Lease - TimeSpan.FromSeconds(1));
        Assert.True(await house.Ledger.BeginAsync(claimed, Sending(claimed), house.Now + Lease));

        house.Clock.Advance(Lease - TimeSpan.FromSeconds(1));
        Assert.Empty(await house.ClaimAsync("next"));
        house.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Single(await house.ClaimAsync("next"));
    }

    [Theory, OnEveryStore]
    public async Task What_is_to_be_tried_later_comes_back_at_its_time(StoreKind kind)
    {
        var house = await House.OpenAsync(stores, kind);
        var claimed = await house.ClaimedAsync(Row("a"));
        await house.Ledger.BeginAsync(claimed, Sending(claimed));
        await house.Ledger.EndAsync(claimed, Sending(claimed) with { State = DeliveryState.Planned, Due = Desk.At("11-23 09:05") }, house.Now);

        house.Clock.SetUtcNow(Desk.At("11-23 09:04"));
        Assert.Empty(await house.ClaimAsync("next"));
        house.Clock.SetUtcNow(Desk.At("11-23 09:05"));
        Assert.Equal(1, Assert.Single(await house.ClaimAsync("next")).Delivery.Attempts);
    }

    [Theory, OnEveryStore]
    public async Task What_ended_is_not_claimed_again_even_where_a_lane_still_names_it(StoreKind kind)
    {
        var house = await House.OpenAsync(stores, kind);
        var sent = await house.EndedAsync(DeliveryState.Sent, Row("a"));
        await house.Redis.Database.SortedSetAddAsync(Keys.DeliveriesDue(Branch, nameof(Lane.Reminder)), sent.Id, 0);

        Assert.Empty(await house.ClaimAsync("next"));
        house.Clock.Advance(Lease);
        Assert.Empty(await house.ClaimAsync("next"));
        Assert.Equal(sent, await house.Ledger.FindAsync(Branch, sent.Id));
        Assert.False(await house.Redis.Database.KeyExistsAsync(Keys.DeliveriesLeased(Branch)));
        Assert.False(await house.Redis.Database.KeyExistsAsync(Keys.DeliveriesFence(Branch)));
    }

    /// <summary>The embedded store may keep only the first writes of a script when its process is killed.</summary>
    [Theory, OnEveryStore(0), OnEveryStore(1), OnEveryStore(2), OnEveryStore(3), OnEveryStore(4)]
    public async Task A_claim_that_was_cut_off_after_some_writes_is_repaired_by_a_later_one(StoreKind kind, int writes)
    {
        var house = await House.OpenAsync(stores, kind);
        var (first, second) = (Row("first", lane: Lane.Urgent), Row("second", lane: Lane.Reply));
        await house.Ledger.PlanAsync(Branch, [first, second]);
        var database = house.Redis.Database;
        var until = (house.Now + Lease).ToUnixTimeMilliseconds();
        var script = (Func<Task>[])
        [
            () => database.SortedSetAddAsync(Keys.DeliveriesLeased(Branch), [new(first.Id, until), new(second.Id, until)]),
            () => database.HashSetAsync(Keys.DeliveriesFence(Branch), [new(first.Id, "old"), new(second.Id, "old")]),
            () => database.SortedSetRemoveAsync(Keys.DeliveriesDue(Branch, nameof(Lane.Urgent)), [first.Id, second.Id]),
            () => database.SortedSetRemoveAsync(Keys.DeliveriesDue(Branch, nameof(Lane.Reply)), [first.Id, second.Id]),
        ];
        foreach (var write in script.Take(writes))
            await write();

        house.Clock.Advance(Lease);
        var claimed = await house.ClaimAsync("new");

        Assert.Equal(["first", "second"], claimed.Names().Order());
        Assert.All(await Task.WhenAll(claimed.Select(claim => house.Ledger.BeginAsync(claim, Sending(claim)))), Assert.True);
        Assert.All(await Task.WhenAll(claimed.Select(claim => house.Ledger.EndAsync(claim, claim.Delivery with { State = DeliveryState.Sent }, house.Now))), Assert.True);
        house.Clock.Advance(Lease);
        Assert.Empty(await house.ClaimAsync("last"));
    }

    [Theory, OnEveryStore]
    public async Task Two_processes_that_send_at_once_are_not_in_each_others_way(StoreKind kind)
    {
        var houses = await House.OpenAsync(stores, kind, processes: 2);
        await houses[0].Ledger.PlanAsync(Branch, [.. Enumerable.Range(0, 120).Select(number => Row($"{number}"))]);

        await Task.WhenAll(houses.Select((house, process) => Task.Run(async () =>
        {
            for (var turn = 0; await house.ClaimAsync($"fence {process} {turn}", atMost: 10) is { Count: > 0 } claims; turn++)
                foreach (var claim in claims)
                {
                    Assert.True(await house.Ledger.BeginAsync(claim, Sending(claim)));
                    Assert.True(await house.Ledger.EndAsync(claim, Sending(claim) with { State = DeliveryState.Sent }, house.Now));
                }
        })));

        Assert.Equal(120, (await houses[0].Ledger.CountAsync(Branch))[DeliveryState.Sent]);
    }

    private static Delivery Sending(ClaimedDelivery claimed) => claimed.Delivery with { State = DeliveryState.Sending, Attempts = claimed.Delivery.Attempts + 1 };
}
