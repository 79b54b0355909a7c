using System.Text.Json;
using Sanmo.Core.Redis;
using Sanmo.Core.Reminders;
using Sanmo.Core.Telemetry;
using StackExchange.Redis;

namespace Sanmo.Core.Outgoing;

/// <summary>One row for each message and recipient, from planned to its end.</summary>
internal sealed partial class DeliveryLedger(RedisConnection redis)
{
    private readonly GatherWrites _writes = new((scope, writes) => WriteAsync(redis.Database, scope, writes));

    private static readonly Lane[] _lanes = Enum.GetValues<Lane>();
    private static readonly DeliveryState[] _ends = [.. Enum.GetValues<DeliveryState>().Where(state => state.IsOver())];

    // Revoked, then lease, then fence, then removal: a beginning of this is repaired by the next claim. KEYS: leased, fence, rows, claims, then the lanes, most urgent first.
    // A claim from which one row is taken is not whole any more: its holder has to ask for each of its rows.
    // An id may stand in two sets after a crash; taken twice, it would be sent twice.
    private const string ClaimScript = """
        local now = tonumber(ARGV[1])
        local most = tonumber(ARGV[3])
        local ids, seen = {}, {}
        local sets = {KEYS[1]}
        local expired = 0
        for k = 5, #KEYS do sets[#sets + 1] = KEYS[k] end
        for n, key in ipairs(sets) do
          if #ids < most then
            local head = redis.call('ZRANGE', key, '0', ARGV[4], 'WITHSCORES')
            for i = 1, #head, 2 do
              if tonumber(head[i + 1]) > now or #ids >= most then break end
              if not seen[head[i]] then
                seen[head[i]] = true
                ids[#ids + 1] = head[i]
              end
            end
          end
          if n == 1 then expired = #ids end
        end
        if #ids == 0 then return {} end
        if expired > 0 then
          local revoked = {}
          for _, holder in ipairs(redis.call('HMGET', KEYS[2], unpack(ids, 1, expired))) do
            if holder then revoked[#revoked + 1] = holder end
          end
          if #revoked > 0 then redis.call('ZREM', KEYS[4], unpack(revoked)) end
        end
        local lease, fence = {}, {}
        for _, id in ipairs(ids) do
          lease[#lease + 1] = ARGV[2]
          lease[#lease + 1] = id
          fence[#fence + 1] = id
          fence[#fence + 1] = ARGV[5]
        end
        redis.call('ZADD', KEYS[1], unpack(lease))
        redis.call('HSET', KEYS[2], unpack(fence))
        redis.call('ZADD', KEYS[4], ARGV[2], ARGV[5])
        local rows = redis.call('HMGET', KEYS[3], unpack(ids))
        local lost = {}
        for i, id in ipairs(ids) do
          if not rows[i] then lost[#lost + 1] = id end
        end
        for k = 5, #KEYS do redis.call('ZREM', KEYS[k], unpack(ids)) end
        if #lost > 0 then
          redis.call('HDEL', KEYS[2], unpack(lost))
          redis.call('ZREM', KEYS[1], unpack(lost))
        end
        return rows
        """;

    /// <summary>Adds a row to a save, which fails when it is in the ledger already.</summary>
    public static void Plan(ITransaction save, Scope scope, Delivery delivery)
    {
        save.AddCondition(Condition.HashNotExists(Keys.Deliveries(scope), delivery.Id));
        PlanNew(save, scope, [delivery]);
    }

    /// <summary>Adds rows to a save; the caller has made sure that they are new.</summary>
    /// <param name="alone">Nobody else can plan them, as long as the save's conditions hold.</param>
    public static void PlanNew(ITransaction save, Scope scope, IEnumerable<Delivery> deliveries, bool alone = false)
    {
        foreach (var lane in deliveries.GroupBy(delivery => delivery.Lane))
        {
            if (alone)
                _ = save.HashSetAsync(Keys.Deliveries(scope), [.. lane.Select(delivery => new HashEntry(delivery.Id, Write(delivery)))]);
            else
                // Not over a row that came up in spite of it: what was said would be said again.
                foreach (var delivery in lane)
                    _ = save.HashSetAsync(Keys.Deliveries(scope), delivery.Id, Write(delivery), When.NotExists);
            _ = save.SortedSetAddAsync(Keys.DeliveriesDue(scope, lane.Key.ToString()), [.. lane.Select(delivery => new SortedSetEntry(delivery.Id, delivery.Due.ToUnixTimeMilliseconds()))]);
        }
    }

    /// <summary>Plans what is not planned yet.</summary>
    public async Task PlanAsync(Scope scope, IReadOnlyList<Delivery> deliveries)
    {
        if (deliveries.Count == 0)
            return;
        var known = await redis.Database.HashGetAsync(Keys.Deliveries(scope), [.. deliveries.Select(delivery => (RedisValue)delivery.Id)]);
        var unknown = deliveries.Zip(known).Where(pair => pair.Second.IsNull).Select(pair => pair.First).ToList();
        if (unknown.Count == 0 || await AllOrNothing.WriteAsync(redis.Database, save => unknown.ForEach(delivery => Plan(save, scope, delivery))))
            return;
        // Somebody has just planned one of them: each for itself.
        foreach (var delivery in unknown)
            await AllOrNothing.WriteAsync(redis.Database, save => Plan(save, scope, delivery));
    }

    /// <summary>Takes what somebody took and never finished, then what may be sent now, most urgent lane first.</summary>
    /// <param name="fence">New for every call.</param>
    /// <returns>Planned rows, and rows that somebody was sending when the lease ended.</returns>
    public async Task<IReadOnlyList<ClaimedDelivery>> ClaimAsync(Scope scope, DateTimeOffset now, int atMost, TimeSpan lease, string fence)
    {
        var rows = (RedisValue[])(await StateTime.MeasureAsync("claim", () => redis.Database.ScriptEvaluateAsync(
            ClaimScript,
            [Keys.DeliveriesLeased(scope), Keys.DeliveriesFence(scope), Keys.Deliveries(scope), Keys.DeliveriesClaims(scope), .. _lanes.Select(lane => Keys.DeliveriesDue(scope, lane.ToString()))],
            [now.ToUnixTimeMilliseconds(), (now + lease).ToUnixTimeMilliseconds(), atMost, atMost - 1, fence])))!;
        var claimed = rows.Where(row => !row.IsNull).Select(row => new ClaimedDelivery(scope, Read(row), fence)).ToLookup(claim => claim.Delivery.State.IsOver());
        await Task.WhenAll(claimed[true].Select(LetGoAsync));
        return [.. claimed[false]];
    }

    /// <summary>Writes the intent before the platform is called.</summary>
    /// <param name="leasedUntil">Begins the lease anew, so that rows that waited for others have all of it for the call.</param>
    /// <returns>False when the lease was lost: somebody else has it now, and this caller must not send.</returns>
    public Task<bool> BeginAsync(ClaimedDelivery claimed, Delivery sending, DateTimeOffset? leasedUntil = null)
    {
        Check(claimed.Delivery.State.MayBecome(sending.State) && sending.State == DeliveryState.Sending, claimed.Delivery, sending.State);
        return _writes.WriteAsync(new(claimed, sending, default, leasedUntil, KeepsLease: true));
    }

    /// <summary>Writes how it ended and gives the lease back.</summary>
    /// <param name="after">Sent, silent, failed or doubtful; or planned again with a later <c>Due</c>.</param>
    /// <param name="shows">What was sent is from now on a card of the work, and shows this.</param>
    public Task<bool> EndAsync(ClaimedDelivery claimed, Delivery after, DateTimeOffset now, string? shows = null)
    {
        // A caller that has begun may still hold the row as it was claimed.
        Check(claimed.Delivery.State.MayBecome(after.State) || DeliveryState.Sending.MayBecome(after.State), claimed.Delivery, after.State);
        return _writes.WriteAsync(new(claimed, after, now, Shows: shows));
    }

    private Task LetGoAsync(ClaimedDelivery claimed) => AllOrNothing.WriteAsync(redis.Database, save =>
    {
        save.AddCondition(StillHeld(claimed));
        GiveBack(save, claimed.Scope, [claimed.Delivery.Id]);
    });

    /// <summary>A claim is done with: nothing of it is written any more.</summary>
    public Task CloseAsync(IEnumerable<Scope> scopes, string fence) => Task.WhenAll(scopes.Select(scope => redis.Database.SortedSetRemoveAsync(Keys.DeliveriesClaims(scope), fence)));

    // One condition for a claim that is whole; one for each row only where a row has been taken from it.
    private static async Task<bool> WriteAsync(IDatabase database, Scope scope, IReadOnlyList<RowWrite> writes) =>
        writes.Count > 1 && await WriteAsync(database, scope, writes, whole: true) || await WriteAsync(database, scope, writes, whole: false);

    private static Task<bool> WriteAsync(IDatabase database, Scope scope, IReadOnlyList<RowWrite> writes, bool whole) => AllOrNothing.WriteAsync(database, save =>
    {
        foreach (var condition in whole ? writes.Select(write => write.Claimed.Fence).Distinct().Select(fence => Condition.SortedSetContains(Keys.DeliveriesClaims(scope), fence)) : writes.Select(write => StillHeld(write.Claimed)))
            save.AddCondition(condition);
        _ = save.HashSetAsync(Keys.Deliveries(scope), [.. writes.Select(write => new HashEntry(write.After.Id, Write(write.After)))]);
        if (writes.Where(write => write.LeasedUntil is not null).Select(write => new SortedSetEntry(write.After.Id, write.LeasedUntil!.Value.ToUnixTimeMilliseconds())).ToArray() is { Length: > 0 } leased)
            _ = save.SortedSetAddAsync(Keys.DeliveriesLeased(scope), leased);
        if (writes.Where(write => !write.GoesOn).ToList() is not { Count: > 0 } ends)
            return;
        GiveBack(save, scope, [.. ends.Select(write => (RedisValue)write.After.Id)]);
        foreach (var place in ends.GroupBy(write => PlaceOf(scope, write.After)))
            _ = save.SortedSetAddAsync(place.Key, [.. place.Select(write => new SortedSetEntry(write.After.Id, ScoreOf(write.After, write.Now)))]);
        foreach (var write in ends)
            if (write.Shows is not null && write.After is { State: DeliveryState.Sent, MessageId: { } message })
                PostedCards.Post(save, scope, write.After.Work.ToString(), new(write.After.Recipient, message, write.Shows), write.Now);
    });

    private static Condition StillHeld(ClaimedDelivery claimed) => Condition.HashEqual(Keys.DeliveriesFence(claimed.Scope), claimed.Delivery.Id, claimed.Fence);

    private static void GiveBack(ITransaction save, Scope scope, RedisValue[] ids)
    {
        _ = save.SortedSetRemoveAsync(Keys.DeliveriesLeased(scope), ids);
        _ = save.HashDeleteAsync(Keys.DeliveriesFence(scope), ids);
    }

    /// <summary>Into the lane it waits in, or among those that ended like it.</summary>
    private static void Place(ITransaction save, Scope scope, Delivery after, DateTimeOffset now) => _ = save.SortedSetAddAsync(PlaceOf(scope, after), after.Id, ScoreOf(after, now));

    private static RedisKey PlaceOf(Scope scope, Delivery after) => after.State.IsOver() ? Keys.DeliveriesEnded(scope, after.State.ToString()) : Keys.DeliveriesDue(scope, after.Lane.ToString());

    private static long ScoreOf(Delivery after, DateTimeOffset now) => (after.State.IsOver() ? now : after.Due).ToUnixTimeMilliseconds();

    private static void Check(bool allowed, Delivery delivery, DeliveryState next)
    {
        if (!allowed)
            throw new InvalidOperationException($"Delivery {delivery.Id} is {delivery.State} and cannot become {next}.");
    }

    private static Delivery Read(RedisValue row) => JsonSerializer.Deserialize(((ReadOnlyMemory<byte>)row).Span, CoreJson.Relaxed.Delivery)!;

    private static byte[] Write(Delivery delivery) => JsonSerializer.SerializeToUtf8Bytes(delivery, CoreJson.Relaxed.Delivery);
}
