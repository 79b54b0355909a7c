using Sanmo.Core.Agenda;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Reminders;
using Sanmo.Tests.Reminders;
using Sanmo.Tests.State.Fixtures;
using static Sanmo.Tests.State.Fixtures.Rows;

namespace Sanmo.Tests.State;

public sealed class DeliveryDecisionsTests(Stores stores)
{
    [Theory, OnEveryStore]
    public async Task A_doubtful_row_that_arrived_is_sent(StoreKind kind)
    {
        var house = await House.OpenAsync(stores, kind);
        var row = await house.EndedAsync(DeliveryState.Doubtful, Row("a"));

        Assert.True(await house.Ledger.MarkDoubtfulAsArrivedAsync(Branch, row.Id, "m-9", house.Now));
        Assert.False(await house.Ledger.MarkDoubtfulAsArrivedAsync(Branch, row.Id, "m-9", house.Now));
        Assert.False(await house.Ledger.SendAgainAsync(Branch, row.Id, "m-9", house.Now, Desk.At("11-25 09:00")));

        Assert.Equal(row with { State = DeliveryState.Sent, SentAt = house.Now, DecidedBy = "m-9" }, await house.Ledger.FindAsync(Branch, row.Id));
        Assert.Empty(await house.Ledger.ListEndedAsync(Branch, DeliveryState.Doubtful, 10));
        Assert.Single(await house.Ledger.ListEndedAsync(Branch, DeliveryState.Sent, 10));
        Assert.Empty(await house.ClaimAsync("next"));
    }

    [Theory, OnEveryStore(nameof(DeliveryState.Doubtful)), OnEveryStore(nameof(DeliveryState.Failed))]
    public async Task A_row_to_be_sent_again_is_planned_for_now_with_one_attempt_more_to_come(StoreKind kind, string end)
    {
        var state = Enum.Parse<DeliveryState>(end);
        var house = await House.OpenAsync(stores, kind);
        var row = await house.EndedAsync(state, Row("a"));
        house.Clock.SetUtcNow(Desk.At("11-24 10:00"));

        Assert.Single(await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => house.Ledger.SendAgainAsync(Branch, row.Id, "m-9", house.Now, Desk.At("11-25 09:00")))), decided => decided);

        Assert.Empty(await house.Ledger.ListEndedAsync(Branch, state, 10));
        var again = Assert.Single(await house.ClaimAsync("next")).Delivery;
        Assert.Equal((DeliveryState.Planned, 1, "m-9", Desk.At("11-25 09:00")), (again.State, again.Attempts, again.DecidedBy, again.UsefulUntil));
    }

    [Theory, OnEveryStore]
    public async Task What_is_doubtful_or_failed_is_listed_newest_first(StoreKind kind)
    {
        var house = await House.OpenAsync(stores, kind);
        foreach (var name in (string[])["a", "b", "c"])
        {
            await house.EndedAsync(DeliveryState.Doubtful, Row(name));
            house.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        await house.EndedAsync(DeliveryState.Failed, Row("d"));

        Assert.Equal(["M5@1:c", "M5@1:b"], (await house.Ledger.ListEndedAsync(Branch, DeliveryState.Doubtful, 2)).Select(row => row.Id));
        Assert.Equal(["M5@1:d"], (await house.Ledger.ListEndedAsync(Branch, DeliveryState.Failed, 2)).Select(row => row.Id));
    }

    [Theory, OnEveryStore]
    public async Task Rows_are_counted_by_state_and_the_oldest_that_waits_is_known(StoreKind kind)
    {
        var house = await House.OpenAsync(stores, kind);
        Assert.Null(await house.Ledger.FindOldestUnsentAsync(Branch));
        foreach (var (name, state) in ((string, DeliveryState)[])[("a", DeliveryState.Sent), ("b", DeliveryState.Sent), ("c", DeliveryState.Doubtful), ("d", DeliveryState.Failed), ("e", DeliveryState.Silent)])
            await house.EndedAsync(state, Row(name));
        Assert.Null(await house.Ledger.FindOldestUnsentAsync(Branch));
        await house.Ledger.PlanAsync(Branch, [Row("f", "11-23 10:00", Lane.Digest), Row("g", "11-23 09:30")]);
        Assert.Equal(Desk.At("11-23 09:30"), await house.Ledger.FindOldestUnsentAsync(Branch));
        var claimed = await house.ClaimedAsync(Row("h", "11-23 08:59", Lane.Urgent));
        await house.Ledger.BeginAsync(claimed, claimed.Delivery with { State = DeliveryState.Sending });
        await house.ClaimedAsync(Row("i", "11-23 09:00"));

        Assert.Equal(Desk.At("11-23 08:59"), await house.Ledger.FindOldestUnsentAsync(Branch));
        var counts = await house.Ledger.CountAsync(Branch);
        Assert.Equal((3, 1, 2, 1, 1, 1), (counts[DeliveryState.Planned], counts[DeliveryState.Sending], counts[DeliveryState.Sent], counts[DeliveryState.Doubtful], counts[DeliveryState.Failed], counts[DeliveryState.Silent]));
        Assert.Equal((0, 0), (counts[DeliveryState.Corrected], counts[DeliveryState.Withdrawn]));
    }

    [Theory, OnEveryStore]
    public async Task Old_rows_are_forgotten_in_small_steps_and_doubtful_ones_only_when_decided(StoreKind kind)
    {
        var house = await House.OpenAsync(stores, kind);
        for (var number = 0; number < 5; number++)
            await house.EndedAsync(DeliveryState.Sent, Row($"sent {number}"));
        await house.EndedAsync(DeliveryState.Failed, Row("failed"));
        await house.EndedAsync(DeliveryState.Doubtful, Row("doubtful"));
        await house.Ledger.PlanAsync(Branch, [Row("planned", "11-25 09:00")]);
        house.Clock.Advance(TimeSpan.FromHours(1));
        await house.EndedAsync(DeliveryState.Sent, Row("young"));
        var before = Desk.At("11-23 09:30");

        Assert.Equal(3, await house.Ledger.ForgetEndedAsync(Branch, before, atMost: 2));
        Assert.Equal(2, await house.Ledger.ForgetEndedAsync(Branch, before, atMost: 2));
        Assert.Equal(1, await house.Ledger.ForgetEndedAsync(Branch, before, atMost: 2));
        Assert.Equal(0, await house.Ledger.ForgetEndedAsync(Branch, before, atMost: 2));

        Assert.Equal(["M5@1:doubtful", "M5@1:planned", "M5@1:young"], (await house.Ledger.ListAsync(Branch)).Select(row => row.Id).Order(StringComparer.Ordinal));
        Assert.Equal(1, (await house.Ledger.CountAsync(Branch))[DeliveryState.Sent]);
    }

    [Theory, OnEveryStore]
    public async Task Rows_of_work_that_moved_are_taken_back_and_those_of_its_new_date_stay(StoreKind kind)
    {
        var house = await House.OpenAsync(stores, kind);
        await house.Ledger.PlanAsync(Branch, [
            Row("old", lane: Lane.Digest), Row("old too", "11-25 09:00"), Row("new", chain: 2), Row("neighbour", meeting: 51), Row("other", meeting: 6)]);

        Assert.Equal(2, await house.Ledger.TakeBackAsync(Branch, new(WorkKind.Meeting, 5), keep: 2, house.Now));
        Assert.Equal(DeliveryState.Withdrawn, await house.StateAsync(Row("old")));
        Assert.Equal(["neighbour", "new", "other"], (await house.ClaimAsync()).Names().Order());
    }

    [Theory, OnEveryStore]
    public async Task All_rows_of_cancelled_work_are_taken_back_but_not_what_is_being_sent(StoreKind kind)
    {
        var house = await House.OpenAsync(stores, kind);
        var sending = await house.ClaimedAsync(Row("sending"));
        await house.Ledger.PlanAsync(Branch, [Row("waits"), Row("waits too", chain: 2)]);

        Assert.Equal(2, await house.Ledger.TakeBackAsync(Branch, new(WorkKind.Meeting, 5), keep: null, house.Now));
        Assert.Equal(0, await house.Ledger.TakeBackAsync(Branch, new(WorkKind.Meeting, 5), keep: null, house.Now));

        Assert.True(await house.Ledger.BeginAsync(sending, sending.Delivery with { State = DeliveryState.Sending }));
        Assert.Empty(await house.ClaimAsync("next"));
    }

    [Theory, OnEveryStore]
    public async Task A_row_goes_from_state_to_state_as_the_table_says(StoreKind kind)
    {
        var house = await House.OpenAsync(stores, kind);
        var claimed = await house.ClaimedAsync(Row("a"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => house.Ledger.EndAsync(claimed, claimed.Delivery with { State = DeliveryState.Corrected }, house.Now));
        await Assert.ThrowsAsync<InvalidOperationException>(() => house.Ledger.BeginAsync(claimed, claimed.Delivery));
        Assert.True(await house.Ledger.EndAsync(claimed, claimed.Delivery with { State = DeliveryState.Silent }, house.Now));
        Assert.False(await house.Ledger.SendAgainAsync(Branch, claimed.Delivery.Id, "m-9", house.Now, house.Now));
    }

    [Fact]
    public void The_states_of_a_delivery()
    {
        var table = new Dictionary<DeliveryState, DeliveryState[]>
        {
            [DeliveryState.Planned] = [DeliveryState.Planned, DeliveryState.Sending, DeliveryState.Failed, DeliveryState.Silent, DeliveryState.Withdrawn],
            [DeliveryState.Sending] = [DeliveryState.Planned, DeliveryState.Sending, DeliveryState.Sent, DeliveryState.Failed, DeliveryState.Doubtful, DeliveryState.Silent],
            [DeliveryState.Sent] = [DeliveryState.Corrected],
            [DeliveryState.Failed] = [DeliveryState.Planned],
            [DeliveryState.Doubtful] = [DeliveryState.Planned, DeliveryState.Sent],
            [DeliveryState.Silent] = [],
            [DeliveryState.Corrected] = [DeliveryState.Corrected],
            [DeliveryState.Withdrawn] = [],
        };

        foreach (var (state, next) in table)
        {
            Assert.Equal(next, Enum.GetValues<DeliveryState>().Where(other => state.MayBecome(other)));
            Assert.Equal(state is DeliveryState.Planned or DeliveryState.Sending, !state.IsOver());
        }

        Assert.Equal(Enum.GetValues<DeliveryState>().Length, table.Count);
    }
}
