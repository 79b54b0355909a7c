using StackExchange.Redis;

namespace Sanmo.Tests.State.Fixtures;

/// <summary>One way of writing, once per number from 1 on, and what must be found of it after a crash.</summary>
/// <param name="WriteAsync">Writes a number under a prefix; acknowledged when the task completes.</param>
/// <param name="CheckAsync">Given the last acknowledged number, what is missing or half there.</param>
internal sealed record CrashWriter(string Name, Func<IDatabase, string, int, Task> WriteAsync, Func<IDatabase, string, int, Task<CrashDamage>> CheckAsync)
{
    private const string WriteFive = "for i = 1, 5 do redis.call('SET', KEYS[i], ARGV[1]) end return {1}";

    public static IReadOnlyList<CrashWriter> All { get; } =
    [
        new("SET", (db, at, n) => db.StringSetAsync(at + n, n),
            async (db, at, acked) => Missing((await db.StringGetAsync([.. Numbers(acked).Select(n => (RedisKey)(at + n))])).Select((value, i) => value == i + 1))),

        new("HSET", (db, at, n) => db.HashSetAsync(at, n, n),
            async (db, at, acked) => Missing((await db.HashGetAsync(at, [.. Numbers(acked).Select(n => (RedisValue)n)])).Select((value, i) => value == i + 1))),

        new("ZADD", (db, at, n) => db.SortedSetAddAsync(at, n, n),
            async (db, at, acked) => Missing((await db.SortedSetRangeByScoreAsync(at, 1, acked)).Select((member, i) => member == i + 1).Concat(Enumerable.Repeat(false, acked)).Take(acked))),

        new("INCR", (db, at, _) => db.StringIncrementAsync(at),
            async (db, at, acked) => Behind((int)await db.StringGetAsync(at), acked)),

        new("RPUSH", (db, at, n) => db.ListRightPushAsync(at, n),
            async (db, at, acked) => Missing((await db.ListRangeAsync(at, 0, acked - 1)).Select((value, i) => value == i + 1).Concat(Enumerable.Repeat(false, acked)).Take(acked))),

        new("DEL", async (db, at, n) => { await db.StringSetAsync(at + n, n); await db.KeyDeleteAsync(at + n); },
            async (db, at, acked) => Missing((await db.StringGetAsync([.. Numbers(acked).Select(n => (RedisKey)(at + n))])).Select(value => value.IsNull))),

        new("50 at once", (db, at, n) => Task.WhenAll(Enumerable.Range(0, 50).Select(i => db.HashSetAsync(at, n * 50 + i, n))),
            async (db, at, acked) => Missing((await db.HashGetAsync(at, [.. Enumerable.Range(50, acked * 50).Select(field => (RedisValue)field)])).Select((value, i) => value == i / 50 + 1))),

        new("MULTI", async (db, at, n) =>
            {
                var transaction = db.CreateTransaction();
                transaction.AddCondition(n == 1 ? Condition.KeyNotExists(at + "1") : Condition.StringEqual(at + "1", n - 1));
                foreach (var i in Numbers(5))
                    _ = transaction.StringSetAsync(at + i, n);
                Assert.True(await transaction.ExecuteAsync());
            },
            async (db, at, acked) => Five(await FiveAsync(db, at), acked, mayBeHalf: false)),

        // A kill may leave a script's first writes without its last ones on the embedded store; only a reply promises them all.
        new("EVAL", (db, at, n) => db.ScriptEvaluateAsync(WriteFive, [.. Numbers(5).Select(i => (RedisKey)(at + i))], [n]),
            async (db, at, acked) => Five(await FiveAsync(db, at), acked, mayBeHalf: true)),

        CrashSave.Writer,
    ];

    private static IEnumerable<int> Numbers(int count) => Enumerable.Range(1, count);

    private static CrashDamage Missing(IEnumerable<bool> found) => new(found.Count(there => !there), 0, 0);

    private static CrashDamage Behind(int found, int acked) => new(Math.Max(0, acked - found), 0, 0);

    private static async Task<int[]> FiveAsync(IDatabase db, string at) =>
        [.. (await db.StringGetAsync([.. Numbers(5).Select(i => (RedisKey)(at + i))])).Select(value => (int)value)];

    private static CrashDamage Five(int[] found, int acked, bool mayBeHalf)
    {
        var half = found.Distinct().Count() > 1 ? 1 : 0;
        var isPrefix = found.SequenceEqual(found.OrderDescending()) && found[0] - found[^1] <= 1;
        return Behind(found.Min(), acked) with { HalfTransactions = mayBeHalf && isPrefix ? 0 : half, HalfScripts = mayBeHalf ? half : 0 };
    }
}
