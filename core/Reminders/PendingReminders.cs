using System.Globalization;
using System.Text.Json;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;
using StackExchange.Redis;

namespace Sanmo.Core.Reminders;

/// <summary>The reminders still to come, by when. An idle one costs a hash field and a sorted-set member, and no work.</summary>
internal sealed class PendingReminders(RedisConnection redis)
{
    // Lease first and removal last: the embedded store may keep only a beginning of this, and every beginning is repaired by the next claim.
    private const string ClaimScript = """
        local now = tonumber(ARGV[1])
        local ids = {}
        for _, key in ipairs({KEYS[2], KEYS[1]}) do
          local head = redis.call('ZRANGE', key, '0', ARGV[3], 'WITHSCORES')
          for i = 1, #head, 2 do
            if tonumber(head[i + 1]) > now then break end
            ids[#ids + 1] = head[i]
          end
        end
        if #ids == 0 then return {} end
        local lease = {}
        for _, id in ipairs(ids) do
          lease[#lease + 1] = ARGV[2]
          lease[#lease + 1] = id
        end
        redis.call('ZADD', KEYS[2], unpack(lease))
        local payloads = redis.call('HMGET', KEYS[3], unpack(ids))
        redis.call('ZREM', KEYS[1], unpack(ids))
        return payloads
        """;

    /// <summary>Adds to a save.</summary>
    public static void Add(ITransaction save, Scope scope, Reminder reminder)
    {
        _ = save.HashSetAsync(Keys.Reminders(scope), reminder.Id, Write(reminder));
        _ = save.SortedSetAddAsync(Keys.RemindersDue(scope), reminder.Id, reminder.Due.ToUnixTimeMilliseconds());
    }

    /// <summary>Takes back within a save, wherever the reminder stands.</summary>
    public static void Remove(ITransaction save, Scope scope, string id)
    {
        _ = save.HashDeleteAsync(Keys.Reminders(scope), id);
        _ = save.SortedSetRemoveAsync(Keys.RemindersDue(scope), id);
        _ = save.SortedSetRemoveAsync(Keys.RemindersLeased(scope), id);
    }

    /// <summary>Takes what is due, and what somebody took and never finished, for the length of a lease.</summary>
    public async Task<IReadOnlyList<Reminder>> ClaimAsync(Scope scope, DateTimeOffset now, int atMost, TimeSpan lease)
    {
        var payloads = (RedisValue[])(await redis.Database.ScriptEvaluateAsync(
            ClaimScript,
            [Keys.RemindersDue(scope), Keys.RemindersLeased(scope), Keys.Reminders(scope)],
            [now.ToUnixTimeMilliseconds(), (now + lease).ToUnixTimeMilliseconds(), (atMost - 1).ToString(CultureInfo.InvariantCulture)]))!;
        return [.. payloads.Where(payload => !payload.IsNull).Select(Read)];
    }

    /// <summary>Turns a claimed reminder into deliveries, in one MULTI; none when the work has meanwhile planned otherwise.</summary>
    /// <param name="deliveries">May be empty: then there is nobody to tell any more.</param>
    /// <returns>False when the reminder was taken back or released by somebody else.</returns>
    public async Task<bool> ReleaseAsync(Scope scope, Reminder reminder, IReadOnlyList<Delivery> deliveries)
    {
        var known = deliveries.Count == 0 ? [] : await redis.Database.HashGetAsync(Keys.Deliveries(scope), [.. deliveries.Select(delivery => (RedisValue)delivery.Id)]);
        var release = redis.Database.CreateTransaction();
        release.AddCondition(Condition.HashEqual(Keys.Reminders(scope), reminder.Id, Write(reminder)));
        for (var i = 0; i < deliveries.Count; i++)
            if (known[i].IsNull)
                DeliveryLedger.Plan(release, scope, deliveries[i]);
        Remove(release, scope, reminder.Id);
        if (await release.ExecuteAsync())
            return true;
        // Somebody was faster; only the lease of an id that is no longer kept is ours to clear.
        if (!await redis.Database.HashExistsAsync(Keys.Reminders(scope), reminder.Id))
            await redis.Database.SortedSetRemoveAsync(Keys.RemindersLeased(scope), reminder.Id);
        return false;
    }

    /// <summary>What is due until an instant, included, soonest first; nothing is claimed.</summary>
    public async Task<IReadOnlyList<Reminder>> ForecastAsync(Scope scope, DateTimeOffset until)
    {
        var ids = await redis.Database.SortedSetRangeByScoreAsync(Keys.RemindersDue(scope), stop: until.ToUnixTimeMilliseconds());
        var payloads = ids.Length == 0 ? [] : await redis.Database.HashGetAsync(Keys.Reminders(scope), ids);
        return [.. payloads.Where(payload => !payload.IsNull).Select(Read)];
    }

    private static Reminder Read(RedisValue payload) => JsonSerializer.Deserialize(((ReadOnlyMemory<byte>)payload).Span, CoreJson.Relaxed.Reminder)!;

    private static byte[] Write(Reminder reminder) => JsonSerializer.SerializeToUtf8Bytes(reminder, CoreJson.Relaxed.Reminder);
}
