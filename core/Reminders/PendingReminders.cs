using System.Text.Json;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;
using StackExchange.Redis;

namespace Sanmo.Core.Reminders;

/// <summary>The reminders still to come, by when. An idle one costs a hash field and a sorted-set member, and no work.</summary>
internal sealed class PendingReminders(RedisConnection redis)
{
    // A MULTI stays short enough that nobody else waits for it.
    private const int RowsAtOnce = 500;

    // Lease first and removal last: the embedded store may keep only a beginning of this, and every beginning is repaired by the next claim.
    // KEYS: leased, due, payloads, claims. An id without a payload was lost by hand; it would be leased for ever.
    // A claim ends with its lease, which is before another one can take anything of it.
    private const string ClaimScript = """
        local now = tonumber(ARGV[1])
        local most = tonumber(ARGV[3])
        local ids, seen = {}, {}
        for k = 1, 2 do
          if #ids < most then
            local head = redis.call('ZRANGE', KEYS[k], '0', ARGV[4], 'WITHSCORES')
            for i = 1, #head, 2 do
              if tonumber(head[i + 1]) > now or #ids >= most then break end
              if not seen[head[i]] then
                seen[head[i]] = true
                ids[#ids + 1] = head[i]
              end
            end
          end
        end
        if #ids == 0 then return {} end
        redis.call('ZREMRANGEBYSCORE', KEYS[4], '0', ARGV[1])
        redis.call('ZADD', KEYS[4], ARGV[2], ARGV[5])
        local lease = {}
        for _, id in ipairs(ids) do
          lease[#lease + 1] = ARGV[2]
          lease[#lease + 1] = id
        end
        redis.call('ZADD', KEYS[1], unpack(lease))
        local payloads = redis.call('HMGET', KEYS[3], unpack(ids))
        local lost = {}
        for i, id in ipairs(ids) do
          if not payloads[i] then lost[#lost + 1] = id end
        end
        redis.call('ZREM', KEYS[2], unpack(ids))
        if #lost > 0 then redis.call('ZREM', KEYS[1], unpack(lost)) end
        return payloads
        """;

    /// <summary>Adds to a save, also in place of what the same ids said before.</summary>
    public static void Add(ITransaction save, Scope scope, IEnumerable<Reminder> reminders)
    {
        if (reminders.ToList() is not { Count: > 0 } added)
            return;
        _ = save.HashSetAsync(Keys.Reminders(scope), [.. added.Select(reminder => new HashEntry(reminder.Id, Write(reminder)))]);
        _ = save.SortedSetAddAsync(Keys.RemindersDue(scope), [.. added.Select(reminder => new SortedSetEntry(reminder.Id, reminder.Due.ToUnixTimeMilliseconds()))]);
        Touch(save, scope);
        // The lease of an earlier claim would bring it early.
        _ = save.SortedSetRemoveAsync(Keys.RemindersLeased(scope), [.. added.Select(reminder => (RedisValue)reminder.Id)]);
    }

    /// <summary>Takes back within a save, wherever the reminders stand.</summary>
    public static void Remove(ITransaction save, Scope scope, IEnumerable<string> ids)
    {
        RedisValue[] gone = [.. ids.Select(id => (RedisValue)id)];
        if (gone.Length == 0)
            return;
        Touch(save, scope);
        Take(save, scope, gone);
    }

    // Whoever has claimed some of the scope's reminders looks at each of them before they are released.
    private static void Touch(ITransaction save, Scope scope) => _ = save.KeyDeleteAsync(Keys.RemindersClaims(scope));

    private static void Take(ITransaction save, Scope scope, RedisValue[] gone)
    {
        _ = save.HashDeleteAsync(Keys.Reminders(scope), gone);
        _ = save.SortedSetRemoveAsync(Keys.RemindersDue(scope), gone);
        _ = save.SortedSetRemoveAsync(Keys.RemindersLeased(scope), gone);
    }

    /// <summary>Takes what somebody took and never finished, then what is due, for the length of a lease.</summary>
    public async Task<IReadOnlyList<ClaimedReminder>> ClaimAsync(Scope scope, DateTimeOffset now, int atMost, TimeSpan lease)
    {
        var fence = Guid.CreateVersion7(now).ToString("N");
        var payloads = (RedisValue[])(await redis.Database.ScriptEvaluateAsync(
            ClaimScript,
            [Keys.RemindersLeased(scope), Keys.RemindersDue(scope), Keys.Reminders(scope), Keys.RemindersClaims(scope)],
            [now.ToUnixTimeMilliseconds(), (now + lease).ToUnixTimeMilliseconds(), atMost, atMost - 1, fence]))!;
        return [.. payloads.Where(payload => !payload.IsNull).Select(payload => new ClaimedReminder(scope, Read(payload), payload, fence))];
    }

    /// <summary>Turns claimed reminders into deliveries; none of one that was taken back, planned otherwise or released meanwhile.</summary>
    /// <param name="releases">All of one scope.</param>
    /// <returns>How many were released.</returns>
    public async Task<int> ReleaseAsync(Scope scope, IReadOnlyList<Release> releases)
    {
        var released = 0;
        foreach (var batch in Batches(releases))
            released += await ReleaseBatchAsync(scope, batch);
        return released;
    }

    /// <summary>What is due until an instant, included, soonest first; nothing is claimed.</summary>
    public async Task<IReadOnlyList<Reminder>> ForecastAsync(Scope scope, DateTimeOffset until)
    {
        var ids = await redis.Database.SortedSetRangeByScoreAsync(Keys.RemindersDue(scope), stop: until.ToUnixTimeMilliseconds());
        var payloads = ids.Length == 0 ? [] : await redis.Database.HashGetAsync(Keys.Reminders(scope), ids);
        return [.. payloads.Where(payload => !payload.IsNull).Select(Read)];
    }

    private async Task<int> ReleaseBatchAsync(Scope scope, IReadOnlyList<Release> releases)
    {
        RedisValue[] ids = [.. releases.SelectMany(release => release.Deliveries).Select(delivery => (RedisValue)delivery.Id)];
        var known = ids.Length == 0 ? [] : await redis.Database.HashGetAsync(Keys.Deliveries(scope), ids);
        var isNew = ids.Zip(known).Where(pair => pair.Second.IsNull).Select(pair => pair.First.ToString()).ToHashSet();
        if (releases.Count > 1 && await WriteAsync(scope, releases, isNew, whole: true) || await WriteAsync(scope, releases, isNew, whole: false))
            return releases.Count;
        // One of them is not ours any more: the others must not wait for their leases.
        return releases.Count == 1 ? 0 : (await Task.WhenAll(releases.Select(release => ReleaseBatchAsync(scope, [release])))).Sum();
    }

    // One condition for a claim that is whole; one for each reminder only where somebody has touched the scope's.
    private Task<bool> WriteAsync(Scope scope, IReadOnlyList<Release> releases, HashSet<string> isNew, bool whole) => AllOrNothing.WriteAsync(redis.Database, save =>
    {
        foreach (var condition in whole ? releases.Select(release => release.Claimed.Fence).Distinct().Select(fence => Condition.SortedSetContains(Keys.RemindersClaims(scope), fence))
            : releases.Select(release => Condition.HashEqual(Keys.Reminders(scope), release.Claimed.Reminder.Id, release.Claimed.Kept)))
            save.AddCondition(condition);
        DeliveryLedger.PlanNew(save, scope, releases.SelectMany(release => release.Deliveries).Where(delivery => isNew.Contains(delivery.Id)), alone: whole);
        Take(save, scope, [.. releases.Select(release => (RedisValue)release.Claimed.Reminder.Id)]);
    });

    private static IEnumerable<IReadOnlyList<Release>> Batches(IReadOnlyList<Release> releases)
    {
        var (batch, rows) = (new List<Release>(), 0);
        foreach (var release in releases)
        {
            if (batch.Count > 0 && rows + release.Deliveries.Count > RowsAtOnce)
            {
                yield return batch;
                (batch, rows) = ([], 0);
            }

            batch.Add(release);
            rows += 1 + release.Deliveries.Count;
        }

        if (batch.Count > 0)
            yield return batch;
    }

    private static Reminder Read(RedisValue payload) => JsonSerializer.Deserialize(((ReadOnlyMemory<byte>)payload).Span, CoreJson.Relaxed.Reminder)!;

    private static byte[] Write(Reminder reminder) => JsonSerializer.SerializeToUtf8Bytes(reminder, CoreJson.Relaxed.Reminder);
}
