using Sanmo.Core.Agenda;
using Sanmo.Core.Redis;
using StackExchange.Redis;

namespace Sanmo.Core.Outgoing;

internal sealed partial class DeliveryLedger
{
    /// <summary>Somebody looked: the message is there.</summary>
    /// <param name="by">The member id of who says so.</param>
    /// <returns>False when the row is not doubtful any more.</returns>
    public Task<bool> MarkDoubtfulAsArrivedAsync(Scope scope, string id, string by, DateTimeOffset now) => DecideAsync(
        scope, id, row => row.State == DeliveryState.Doubtful ? row with { State = DeliveryState.Sent, SentAt = row.SentAt ?? now, DecidedBy = by } : null, now);

    /// <summary>Plans a doubtful or failed row once more, for now.</summary>
    /// <param name="by">The member id of who says so.</param>
    /// <param name="usefulUntil">How long it is worth sending, if that is later than it was.</param>
    /// <returns>False when the row is neither any more.</returns>
    public Task<bool> SendAgainAsync(Scope scope, string id, string by, DateTimeOffset now, DateTimeOffset usefulUntil) => DecideAsync(
        scope,
        id,
        row => row.State is DeliveryState.Doubtful or DeliveryState.Failed
            ? row with { State = DeliveryState.Planned, Due = now, UsefulUntil = usefulUntil > row.UsefulUntil ? usefulUntil : row.UsefulUntil, Reason = null, DecidedBy = by }
            : null,
        now);

    /// <summary>Takes back what still waits to be said about a piece of work; what is being sent is left alone.</summary>
    /// <param name="keep">The schedule version whose rows stay; null when the work is cancelled.</param>
    /// <returns>How many were taken back.</returns>
    public async Task<int> TakeBackAsync(Scope scope, WorkRef work, int? keep, DateTimeOffset now)
    {
        var withdrawn = 0;
        foreach (var lane in _lanes)
        {
            var waiting = Keys.DeliveriesDue(scope, lane.ToString());
            await foreach (var entry in redis.Database.SortedSetScanAsync(waiting, Delivery.IdPrefix(work) + "*", pageSize: 500))
            {
                if (await FindAsync(scope, entry.Element.ToString()) is not { State: DeliveryState.Planned } row || row.Chain == keep)
                    continue;
                withdrawn += await AllOrNothing.WriteAsync(redis.Database, save =>
                {
                    // Still in its lane: nobody has claimed it.
                    save.AddCondition(Condition.SortedSetContains(waiting, row.Id));
                    _ = save.SortedSetRemoveAsync(waiting, row.Id);
                    var after = row with { State = DeliveryState.Withdrawn };
                    _ = save.HashSetAsync(Keys.Deliveries(scope), row.Id, Write(after));
                    Place(save, scope, after, now);
                }) ? 1 : 0;
            }
        }

        return withdrawn;
    }

    /// <summary>Another time for a row that waits; one that is being sent, or over, is left alone.</summary>
    /// <param name="decide">Null: leave it.</param>
    /// <returns>False when it does not wait any more.</returns>
    public async Task<bool> MoveAsync(Scope scope, string id, Func<Delivery, Delivery?> decide, DateTimeOffset now)
    {
        if (await FindAsync(scope, id) is not { State: DeliveryState.Planned } row || decide(row) is not { } after)
            return false;
        Check(row.State.MayBecome(after.State), row, after.State);
        var waiting = Keys.DeliveriesDue(scope, row.Lane.ToString());
        return await AllOrNothing.WriteAsync(redis.Database, save =>
        {
            // Still in its lane: nobody has claimed it.
            save.AddCondition(Condition.SortedSetContains(waiting, row.Id));
            _ = save.SortedSetRemoveAsync(waiting, row.Id);
            _ = save.HashSetAsync(Keys.Deliveries(scope), row.Id, Write(after));
            Place(save, scope, after, now);
        });
    }

    private async Task<bool> DecideAsync(Scope scope, string id, Func<Delivery, Delivery?> decide, DateTimeOffset now)
    {
        var kept = await redis.Database.HashGetAsync(Keys.Deliveries(scope), id);
        if (kept.IsNull || Read(kept) is not { } row || decide(row) is not { } after)
            return false;
        Check(row.State.MayBecome(after.State), row, after.State);
        return await AllOrNothing.WriteAsync(redis.Database, save =>
        {
            save.AddCondition(Condition.HashEqual(Keys.Deliveries(scope), id, kept));
            _ = save.HashSetAsync(Keys.Deliveries(scope), id, Write(after));
            _ = save.SortedSetRemoveAsync(Keys.DeliveriesEnded(scope, row.State.ToString()), id);
            Place(save, scope, after, now);
        });
    }
}
