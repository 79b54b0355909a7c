using System.Globalization;
using System.Text.Json;
using Sanmo.Core.Redis;
using Sanmo.Core.Reminders;
using StackExchange.Redis;

namespace Sanmo.Core.Outgoing;

/// <summary>One row for each message and recipient, from planned to its end.</summary>
internal sealed class DeliveryLedger(RedisConnection redis)
{
    private static readonly Lane[] _lanes = Enum.GetValues<Lane>();

    // Lease, then fence, then removal: a beginning of this is repaired by the next claim. KEYS: leased, fence, rows, then the lanes, most urgent first.
    private const string ClaimScript = """
        local now = tonumber(ARGV[1])
        local most = tonumber(ARGV[3])
        local ids = {}
        local sets = {KEYS[1]}
        for i = 4, #KEYS do sets[#sets + 1] = KEYS[i] end
        for _, key in ipairs(sets) do
          if #ids < most then
            local head = redis.call('ZRANGE', key, '0', ARGV[4], 'WITHSCORES')
            for i = 1, #head, 2 do
              if tonumber(head[i + 1]) > now or #ids >= most then break end
              ids[#ids + 1] = head[i]
            end
          end
        end
        if #ids == 0 then return {} end
        local lease, fence = {}, {}
        for _, id in ipairs(ids) do
          lease[#lease + 1] = ARGV[2]
          lease[#lease + 1] = id
          fence[#fence + 1] = id
          fence[#fence + 1] = ARGV[5]
        end
        redis.call('ZADD', KEYS[1], unpack(lease))
        redis.call('HSET', KEYS[2], unpack(fence))
        local rows = redis.call('HMGET', KEYS[3], unpack(ids))
        for i = 4, #KEYS do redis.call('ZREM', KEYS[i], unpack(ids)) end
        return rows
        """;

    /// <summary>Adds a row to a save; the caller has made sure that it is new.</summary>
    public static void Plan(ITransaction save, Scope scope, Delivery delivery)
    {
        save.AddCondition(Condition.HashNotExists(Keys.Deliveries(scope), delivery.Id));
        _ = save.HashSetAsync(Keys.Deliveries(scope), delivery.Id, Write(delivery));
        _ = save.SortedSetAddAsync(Keys.DeliveriesDue(scope, delivery.Lane.ToString()), delivery.Id, delivery.Due.ToUnixTimeMilliseconds());
    }

    /// <summary>Plans what is not planned yet.</summary>
    public async Task PlanAsync(Scope scope, IReadOnlyList<Delivery> deliveries)
    {
        foreach (var delivery in deliveries)
        {
            var save = redis.Database.CreateTransaction();
            Plan(save, scope, delivery);
            await save.ExecuteAsync();
        }
    }

    /// <summary>Takes what may be sent now, most urgent lane first, and what somebody took and never finished.</summary>
    /// <param name="fence">New for every call.</param>
    public async Task<IReadOnlyList<ClaimedDelivery>> ClaimAsync(Scope scope, DateTimeOffset now, int atMost, TimeSpan lease, string fence)
    {
        var rows = (RedisValue[])(await redis.Database.ScriptEvaluateAsync(
            ClaimScript,
            [Keys.DeliveriesLeased(scope), Keys.DeliveriesFence(scope), Keys.Deliveries(scope), .. _lanes.Select(lane => Keys.DeliveriesDue(scope, lane.ToString()))],
            [now.ToUnixTimeMilliseconds(), (now + lease).ToUnixTimeMilliseconds(), atMost, (atMost - 1).ToString(CultureInfo.InvariantCulture), fence]))!;
        return [.. rows.Where(row => !row.IsNull).Select(row => new ClaimedDelivery(scope, Read(row), fence))];
    }

    /// <summary>Writes the intent before the platform is called.</summary>
    /// <returns>False when the lease was lost: somebody else has it now, and this caller must not send.</returns>
    public Task<bool> BeginAsync(ClaimedDelivery claimed, Delivery sending) => WriteAsync(claimed, sending, (_, _) => { });

    /// <summary>Writes how it ended and gives the lease back.</summary>
    /// <param name="after">Sent, silent, failed or doubtful; or planned again with a later <c>Due</c>.</param>
    public Task<bool> EndAsync(ClaimedDelivery claimed, Delivery after, DateTimeOffset now) => WriteAsync(claimed, after, (save, scope) =>
    {
        _ = save.SortedSetRemoveAsync(Keys.DeliveriesLeased(scope), after.Id);
        _ = save.HashDeleteAsync(Keys.DeliveriesFence(scope), after.Id);
        if (after.State == DeliveryState.Planned)
            _ = save.SortedSetAddAsync(Keys.DeliveriesDue(scope, after.Lane.ToString()), after.Id, after.Due.ToUnixTimeMilliseconds());
        if (after.State is DeliveryState.Doubtful or DeliveryState.Failed)
            _ = save.SortedSetAddAsync(Keys.DeliveriesEnded(scope, after.State.ToString()), after.Id, now.ToUnixTimeMilliseconds());
    });

    public async Task<Delivery?> FindAsync(Scope scope, string id)
    {
        var row = await redis.Database.HashGetAsync(Keys.Deliveries(scope), id);
        return row.IsNull ? null : Read(row);
    }

    public async Task<IReadOnlyList<Delivery>> ListAsync(Scope scope) =>
        [.. (await redis.Database.HashValuesAsync(Keys.Deliveries(scope))).Select(Read).OrderBy(delivery => delivery.Due)];

    private async Task<bool> WriteAsync(ClaimedDelivery claimed, Delivery after, Action<ITransaction, Scope> also)
    {
        var save = redis.Database.CreateTransaction();
        save.AddCondition(Condition.HashEqual(Keys.DeliveriesFence(claimed.Scope), after.Id, claimed.Fence));
        _ = save.HashSetAsync(Keys.Deliveries(claimed.Scope), after.Id, Write(after));
        also(save, claimed.Scope);
        return await save.ExecuteAsync();
    }

    private static Delivery Read(RedisValue row) => JsonSerializer.Deserialize(((ReadOnlyMemory<byte>)row).Span, CoreJson.Relaxed.Delivery)!;

    private static byte[] Write(Delivery delivery) => JsonSerializer.SerializeToUtf8Bytes(delivery, CoreJson.Relaxed.Delivery);
}
