using Sanmo.Core.Agenda;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;
using Sanmo.Core.Reminders;
using Sanmo.Tests.Reminders;
using Sanmo.Tests.State.Fixtures;
using StackExchange.Redis;

namespace Sanmo.Tests.State;

public sealed class PendingRemindersTests(Stores stores)
{
    private static readonly Scope _branch = Scope.Of("branch-1");
    private static readonly TimeSpan _lease = TimeSpan.FromMinutes(1);

    [Theory, OnEveryStore]
    public async Task A_claim_takes_what_is_due_soonest_first_and_stops_at_the_first_that_is_not(StoreKind kind)
    {
        var house = await PlannedAsync(kind, Reminder(1, "11-23 09:00"), Reminder(2, "11-23 08:59"), Reminder(3, "11-23 09:01"), Reminder(4, "11-24 09:00"));

        Assert.Equal([2, 1], await ClaimAsync(house));
        Assert.Empty(await ClaimAsync(house));
        house.Clock.Advance(TimeSpan.FromSeconds(59.999));
        Assert.Empty(await ClaimAsync(house));
        house.Clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Contains(3, await ClaimAsync(house));
    }

    [Theory, OnEveryStore]
    public async Task A_claim_takes_no_more_than_it_asks_for_also_of_what_others_left(StoreKind kind)
    {
        var house = await PlannedAsync(kind, [.. Enumerable.Range(1, 10).Select(number => Reminder(number, "11-23 09:00"))]);
        Assert.Equal(4, (await ClaimAsync(house, atMost: 4)).Count);
        house.Clock.Advance(_lease);

        var sizes = new List<int>();
        while (await ClaimAsync(house, atMost: 4) is { Count: > 0 } claimed)
            sizes.Add(claimed.Count);
        Assert.Equal([4, 4, 2], sizes);
    }

    [Theory, OnEveryStore]
    public async Task Nobody_gets_what_another_has_within_a_lease_and_anybody_after_it(StoreKind kind)
    {
        var houses = await House.OpenAsync(stores, kind, processes: 3);
        await AddAsync(houses[0], [.. Enumerable.Range(1, 200).Select(number => Reminder(number, "11-23 09:00"))]);

        var claims = await Task.WhenAll(Enumerable.Range(0, 30).Select(turn => Task.Run(() => ClaimAsync(houses[turn % 3], atMost: 9))));
        Assert.Equal(Enumerable.Range(1, 200), claims.SelectMany(claim => claim).Order());

        houses[0].Clock.Advance(_lease - TimeSpan.FromMilliseconds(1));
        Assert.Empty(await ClaimAsync(houses[1]));
        houses[0].Clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(200, (await ClaimAsync(houses[1], atMost: 1000)).Count);
    }

    [Theory, OnEveryStore]
    public async Task A_released_reminder_is_in_the_ledger_once_however_often_it_is_released(StoreKind kind)
    {
        var houses = await House.OpenAsync(stores, kind, processes: 2);
        await AddAsync(houses[0], Reminder(1, "11-23 09:00"));
        var first = Assert.Single(await houses[0].Pending.ClaimAsync(_branch, houses[0].Now, 10, _lease));
        houses[0].Clock.Advance(_lease);
        var second = Assert.Single(await houses[1].Pending.ClaimAsync(_branch, houses[0].Now, 10, _lease));

        var released = await Task.WhenAll(Enumerable.Range(0, 10).Select(turn => houses[turn % 2].Pending.ReleaseAsync(_branch, [Release(turn % 2 == 0 ? first : second)])));

        Assert.Equal(1, released.Sum());
        Assert.Single(await houses[0].Ledger.ListAsync(_branch));
        Assert.Equal(1, await houses[0].Redis.Database.SortedSetLengthAsync(Keys.DeliveriesDue(_branch, nameof(Lane.Reminder))));
        await NothingIsLeftAsync(houses[0]);
    }

    [Theory, OnEveryStore]
    public async Task One_that_was_taken_back_is_not_released_and_does_not_hold_up_its_batch(StoreKind kind)
    {
        var house = await PlannedAsync(kind, Reminder(1, "11-23 09:00"), Reminder(2, "11-23 09:00"), Reminder(3, "11-23 09:00"));
        var claimed = await house.Pending.ClaimAsync(_branch, house.Now, 10, _lease);
        await AllOrNothing.WriteAsync(house.Redis.Database, save => PendingReminders.Remove(save, _branch, [claimed[1].Reminder.Id]));

        Assert.Equal(2, await house.Pending.ReleaseAsync(_branch, [.. claimed.Select(Release)]));

        Assert.Equal([1, 3], (await house.Ledger.ListAsync(_branch)).Select(row => row.Work.Number).Order());
        await NothingIsLeftAsync(house);
    }

    [Theory, OnEveryStore]
    public async Task One_that_was_planned_otherwise_meanwhile_waits_for_its_new_time(StoreKind kind)
    {
        var house = await PlannedAsync(kind, Reminder(1, "11-23 09:00"));
        var claimed = await house.Pending.ClaimAsync(_branch, house.Now, 10, _lease);
        await AddAsync(house, Reminder(1, "11-23 15:00"));

        Assert.Equal(0, await house.Pending.ReleaseAsync(_branch, [Release(claimed[0])]));
        house.Clock.Advance(_lease * 2);
        Assert.Empty(await ClaimAsync(house));
        house.Clock.SetUtcNow(Desk.At("11-23 15:00"));
        Assert.Equal([1], await ClaimAsync(house));
        Assert.Empty(await house.Ledger.ListAsync(_branch));
    }

    [Theory, OnEveryStore]
    public async Task One_that_was_planned_otherwise_holds_up_nothing_else_of_its_claim(StoreKind kind)
    {
        var house = await PlannedAsync(kind, Reminder(1, "11-23 09:00"), Reminder(2, "11-23 09:00"));
        var claimed = await house.Pending.ClaimAsync(_branch, house.Now, 10, _lease);
        await AddAsync(house, Reminder(1, "11-23 15:00"));

        Assert.Equal(1, await house.Pending.ReleaseAsync(_branch, [.. claimed.Select(Release)]));

        Assert.Equal(2, Assert.Single(await house.Ledger.ListAsync(_branch)).Work.Number);
        house.Clock.SetUtcNow(Desk.At("11-23 15:00"));
        Assert.Equal([1], await ClaimAsync(house));
    }

    [Theory, OnEveryStore]
    public async Task Whoever_comes_back_after_the_lease_releases_nothing_that_another_has_released(StoreKind kind)
    {
        var houses = await House.OpenAsync(stores, kind, processes: 2);
        await AddAsync(houses[0], Reminder(1, "11-23 09:00"), Reminder(2, "11-23 09:00"), Reminder(3, "11-23 09:00"));
        var slow = await houses[0].Pending.ClaimAsync(_branch, houses[0].Now, 10, _lease);
        houses[0].Clock.Advance(_lease);
        var quick = await houses[1].Pending.ClaimAsync(_branch, houses[0].Now, 2, _lease);

        Assert.Equal(2, await houses[1].Pending.ReleaseAsync(_branch, [.. quick.Select(Release)]));
        Assert.Equal(1, await houses[0].Pending.ReleaseAsync(_branch, [.. slow.Select(Release)]));

        Assert.Equal(3, await houses[0].Redis.Database.SortedSetLengthAsync(Keys.DeliveriesDue(_branch, nameof(Lane.Reminder))));
        await NothingIsLeftAsync(houses[0]);
    }

    [Theory, OnEveryStore]
    public async Task One_with_nobody_to_tell_is_over(StoreKind kind)
    {
        var house = await PlannedAsync(kind, Reminder(1, "11-23 09:00"));
        var claimed = await house.Pending.ClaimAsync(_branch, house.Now, 10, _lease);

        Assert.Equal(1, await house.Pending.ReleaseAsync(_branch, [new(claimed[0], [])]));

        Assert.Empty(await house.Ledger.ListAsync(_branch));
        await NothingIsLeftAsync(house);
    }

    [Theory, OnEveryStore]
    public async Task A_row_that_was_sent_already_is_not_planned_again(StoreKind kind)
    {
        var house = await PlannedAsync(kind, Reminder(1, "11-23 09:00"));
        var claimed = await house.Pending.ClaimAsync(_branch, house.Now, 10, _lease);
        var row = Delivery.Of(claimed[0].Reminder, Recipient.OfMember("m-1"), house.Now);
        await house.EndedAsync(DeliveryState.Sent, row);

        Assert.Equal(1, await house.Pending.ReleaseAsync(_branch, [new(claimed[0], [row, Delivery.Of(claimed[0].Reminder, Recipient.OfMember("m-2"), house.Now)])]));

        Assert.Equal(DeliveryState.Sent, await house.StateAsync(row));
        Assert.Equal("member:m-2", Assert.Single(await house.ClaimAsync()).Delivery.Recipient.ToString());
    }

    [Theory, OnEveryStore]
    public async Task A_thousand_recipients_are_released_in_several_steps(StoreKind kind)
    {
        var house = await PlannedAsync(kind, [.. Enumerable.Range(1, 10).Select(number => Reminder(number, "11-23 09:00"))]);
        var claimed = await house.Pending.ClaimAsync(_branch, house.Now, 10, _lease);

        Assert.Equal(10, await house.Pending.ReleaseAsync(_branch, [.. claimed.Select(claim =>
            new Release(claim, [.. Enumerable.Range(0, 120).Select(member => Delivery.Of(claim.Reminder, Recipient.OfMember($"m-{member}"), house.Now))]))]));

        Assert.Equal(1200, (await house.Ledger.CountAsync(_branch))[DeliveryState.Planned]);
        await NothingIsLeftAsync(house);
    }

    /// <summary>The embedded store may keep only the first writes of a script when its process is killed.</summary>
    [Theory, OnEveryStore(0), OnEveryStore(1), OnEveryStore(2)]
    public async Task A_claim_that_was_cut_off_after_some_writes_is_repaired_by_a_later_one(StoreKind kind, int writes)
    {
        var house = await PlannedAsync(kind, Reminder(1, "11-23 09:00"), Reminder(2, "11-23 09:00"));
        var id = Reminder(1, "11-23 09:00").Id;
        if (writes > 0)
            await house.Redis.Database.SortedSetAddAsync(Keys.RemindersLeased(_branch), id, (house.Now + _lease).ToUnixTimeMilliseconds());
        if (writes > 1)
            await house.Redis.Database.SortedSetRemoveAsync(Keys.RemindersDue(_branch), id);

        house.Clock.Advance(_lease);
        Assert.Equal([1, 2], (await ClaimAsync(house)).Order());
        Assert.Equal(0, await house.Redis.Database.SortedSetLengthAsync(Keys.RemindersDue(_branch)));
    }

    [Theory, OnEveryStore]
    public async Task An_id_whose_content_was_lost_is_cleared_away(StoreKind kind)
    {
        var house = await PlannedAsync(kind, Reminder(1, "11-23 09:00"), Reminder(2, "11-23 09:00"));
        await house.Redis.Database.HashDeleteAsync(Keys.Reminders(_branch), Reminder(1, "11-23 09:00").Id);

        Assert.Equal([2], await ClaimAsync(house));
        Assert.Equal(1, await house.Redis.Database.SortedSetLengthAsync(Keys.RemindersLeased(_branch)));
    }

    private async Task<House> PlannedAsync(StoreKind kind, params Reminder[] reminders)
    {
        var house = await House.OpenAsync(stores, kind);
        await AddAsync(house, reminders);
        return house;
    }

    private static Task<bool> AddAsync(House house, params Reminder[] reminders) =>
        AllOrNothing.WriteAsync(house.Redis.Database, save => PendingReminders.Add(save, _branch, reminders));

    private static async Task<IReadOnlyList<int>> ClaimAsync(House house, int atMost = 100) =>
        [.. (await house.Pending.ClaimAsync(_branch, house.Now, atMost, _lease)).Select(claim => claim.Reminder.Work.Number)];

    private static Release Release(ClaimedReminder claimed) => new(claimed, [Delivery.Of(claimed.Reminder, Recipient.OfMember("m-1"), Desk.At("11-23 09:00"))]);

    private static Reminder Reminder(int number, string due) =>
        new(new(WorkKind.Meeting, number), 1, Stage.PreviousWorkday, 0, Audience.Attendees, Lane.Reminder, Desk.At(due), Desk.At("11-25 09:00"));

    private static async Task NothingIsLeftAsync(House house)
    {
        foreach (var key in (RedisKey[])[Keys.Reminders(_branch), Keys.RemindersDue(_branch), Keys.RemindersLeased(_branch)])
            Assert.False(await house.Redis.Database.KeyExistsAsync(key));
    }
}
