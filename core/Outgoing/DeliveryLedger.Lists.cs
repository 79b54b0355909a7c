using Sanmo.Core.Redis;
using StackExchange.Redis;

namespace Sanmo.Core.Outgoing;

internal sealed partial class DeliveryLedger
{
    public async Task<Delivery?> FindAsync(Scope scope, string id)
    {
        var row = await redis.Database.HashGetAsync(Keys.Deliveries(scope), id);
        return row.IsNull ? null : Read(row);
    }

    /// <summary>Every row that is kept, by when it was due.</summary>
    public async Task<IReadOnlyList<Delivery>> ListAsync(Scope scope) =>
        [.. (await redis.Database.HashValuesAsync(Keys.Deliveries(scope))).Select(Read).OrderBy(delivery => delivery.Due)];

    /// <summary>Rows that ended so, the last one first; for somebody to look at what is doubtful or failed.</summary>
    /// <param name="state">An end: not planned and not sending.</param>
    public async Task<IReadOnlyList<Delivery>> ListEndedAsync(Scope scope, DeliveryState state, int atMost) =>
        await ReadAsync(scope, await redis.Database.SortedSetRangeByRankAsync(Keys.DeliveriesEnded(scope, state.ToString()), 0, atMost - 1, Order.Descending));

    /// <summary>How many rows of each state are kept; a row that is claimed and not begun counts as planned.</summary>
    public async Task<IReadOnlyDictionary<DeliveryState, long>> CountAsync(Scope scope)
    {
        var waiting = _lanes.Select(lane => redis.Database.SortedSetLengthAsync(Keys.DeliveriesDue(scope, lane.ToString()))).ToList();
        var ended = _ends.Select(state => redis.Database.SortedSetLengthAsync(Keys.DeliveriesEnded(scope, state.ToString()))).ToList();
        var inHand = await ReadAsync(scope, await redis.Database.SortedSetRangeByRankAsync(Keys.DeliveriesLeased(scope)));
        var counts = _ends.Zip(await Task.WhenAll(ended)).ToDictionary(pair => pair.First, pair => pair.Second);
        counts[DeliveryState.Sending] = inHand.Count(row => row.State == DeliveryState.Sending);
        counts[DeliveryState.Planned] = (await Task.WhenAll(waiting)).Sum() + inHand.Count(row => row.State == DeliveryState.Planned);
        return counts;
    }

    /// <summary>When the row was due that has waited longest, and is neither sent nor at another end; in the future when nothing waits. Null when there is none.</summary>
    public async Task<DateTimeOffset?> FindOldestUnsentAsync(Scope scope)
    {
        var heads = _lanes.Select(lane => redis.Database.SortedSetRangeByRankWithScoresAsync(Keys.DeliveriesDue(scope, lane.ToString()), 0, 0)).ToList();
        var inHand = await ReadAsync(scope, await redis.Database.SortedSetRangeByRankAsync(Keys.DeliveriesLeased(scope)));
        var waiting = (await Task.WhenAll(heads)).SelectMany(head => head).Select(head => DateTimeOffset.FromUnixTimeMilliseconds((long)head.Score));
        return waiting.Concat(inHand.Where(row => !row.State.IsOver()).Select(row => row.Due)).Min(due => (DateTimeOffset?)due);
    }

    /// <summary>Forgets rows that ended before an instant. Doubtful ones stay until somebody decides.</summary>
    /// <param name="atMost">Of each end; call again while any were forgotten.</param>
    /// <returns>How many were forgotten.</returns>
    public async Task<int> ForgetEndedAsync(Scope scope, DateTimeOffset before, int atMost)
    {
        // Claims whose holders died with nothing left to take over.
        _ = await redis.Database.SortedSetRemoveRangeByScoreAsync(Keys.DeliveriesClaims(scope), 0, before.ToUnixTimeMilliseconds());
        return (await Task.WhenAll(_ends.Where(state => state != DeliveryState.Doubtful).Select(state => ForgetAsync(scope, state, before, atMost)))).Sum();
    }

    private async Task<int> ForgetAsync(Scope scope, DeliveryState state, DateTimeOffset before, int atMost)
    {
        var ended = Keys.DeliveriesEnded(scope, state.ToString());
        var head = await redis.Database.SortedSetRangeByRankWithScoresAsync(ended, 0, atMost - 1);
        RedisValue[] old = [.. head.TakeWhile(row => row.Score < before.ToUnixTimeMilliseconds()).Select(row => row.Element)];
        if (old.Length == 0)
            return 0;
        return await AllOrNothing.WriteAsync(redis.Database, save =>
        {
            // Somebody may just have decided to send one of them again.
            foreach (var id in old)
                save.AddCondition(Condition.SortedSetContains(ended, id));
            _ = save.HashDeleteAsync(Keys.Deliveries(scope), old);
            _ = save.SortedSetRemoveAsync(ended, old);
        }) ? old.Length : 0;
    }

    private async Task<IReadOnlyList<Delivery>> ReadAsync(Scope scope, RedisValue[] ids) =>
        ids.Length == 0 ? [] : [.. (await redis.Database.HashGetAsync(Keys.Deliveries(scope), ids)).Where(row => !row.IsNull).Select(Read)];
}
