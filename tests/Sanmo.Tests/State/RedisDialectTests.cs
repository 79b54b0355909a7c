using Sanmo.Tests.State.Fixtures;
using StackExchange.Redis;

namespace Sanmo.Tests.State;

/// <summary>What the product asks of its store, on every store.</summary>
public sealed class RedisDialectTests(Stores stores)
{
    // The rules for scripts: every key in KEYS, the lease before the removal, numbers by string.format, an array as the result.
    private const string ClaimDue = """
        local head = redis.call('ZRANGE', KEYS[1], 0, tonumber(ARGV[3]) - 1, 'WITHSCORES')
        local claimed = {}
        for i = 1, #head, 2 do
          if tonumber(head[i + 1]) > tonumber(ARGV[1]) then break end
          redis.call('ZADD', KEYS[2], string.format('%.0f', tonumber(ARGV[1]) + tonumber(ARGV[2])), head[i])
          redis.call('ZREM', KEYS[1], head[i])
          claimed[#claimed + 1] = head[i]
          claimed[#claimed + 1] = redis.call('HGET', KEYS[3], head[i])
        end
        return claimed
        """;

    [Theory, OnEveryStore]
    public async Task A_transaction_whose_condition_holds_writes_all_of_it(StoreKind kind)
    {
        var db = (await stores.OpenAsync(kind)).Database;
        await db.HashSetAsync("{b}:doc", [new("version", 1), new("json", "old")]);

        Assert.True(await SaveAsync(db, expected: 1, "new"));

        Assert.Equal("new", await db.HashGetAsync("{b}:doc", "json"));
        Assert.Equal(2, (long)await db.HashGetAsync("{b}:doc", "version"));
        Assert.Equal(1700000000123, await db.SortedSetScoreAsync("{b}:index", "doc"));
        Assert.Equal(1, await db.ListLengthAsync("{b}:audit"));
    }

    [Theory, OnEveryStore]
    public async Task A_lost_race_returns_false_and_writes_nothing(StoreKind kind)
    {
        var db = (await stores.OpenAsync(kind)).Database;
        await db.HashSetAsync("{b}:doc", [new("version", 2), new("json", "theirs")]);

        Assert.False(await SaveAsync(db, expected: 1, "ours"));

        Assert.Equal("theirs", await db.HashGetAsync("{b}:doc", "json"));
        Assert.False(await db.KeyExistsAsync("{b}:index"));
        Assert.False(await db.KeyExistsAsync("{b}:audit"));
    }

    [Theory, OnEveryStore]
    public async Task Of_many_who_save_the_same_version_one_wins(StoreKind kind)
    {
        var db = (await stores.OpenAsync(kind)).Database;
        await db.HashSetAsync("{b}:doc", "version", 1);

        var saved = await Task.WhenAll(Enumerable.Range(0, 20).Select(writer => SaveAsync(db, expected: 1, $"writer {writer}")));

        Assert.Single(saved, won => won);
        Assert.Equal(2, (long)await db.HashGetAsync("{b}:doc", "version"));
        Assert.Equal(1, await db.ListLengthAsync("{b}:audit"));
    }

    [Theory, OnEveryStore]
    public async Task A_condition_that_a_key_is_new_holds_once(StoreKind kind)
    {
        var db = (await stores.OpenAsync(kind)).Database;

        var created = await Task.WhenAll(Enumerable.Range(0, 10).Select(async writer =>
        {
            var transaction = db.CreateTransaction();
            transaction.AddCondition(Condition.KeyNotExists("{b}:seen"));
            _ = transaction.StringSetAsync("{b}:seen", writer, TimeSpan.FromMinutes(1));
            _ = transaction.ListRightPushAsync("{b}:order", writer);
            return await transaction.ExecuteAsync();
        }));

        Assert.Single(created, won => won);
        Assert.InRange((await db.KeyTimeToLiveAsync("{b}:seen"))!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
    }

    [Theory, OnEveryStore]
    public async Task Conditions_on_fields_and_members_are_watched(StoreKind kind)
    {
        var db = (await stores.OpenAsync(kind)).Database;
        await db.SortedSetAddAsync("{b}:pending", "r-1", 5);
        await db.StringSetAsync("{b}:state", "open");

        Assert.True(await TryAsync(Condition.SortedSetContains("{b}:pending", "r-1"), Condition.StringEqual("{b}:state", "open")));
        Assert.False(await TryAsync(Condition.SortedSetContains("{b}:pending", "r-1"), Condition.StringEqual("{b}:state", "closed")));
        Assert.False(await TryAsync(Condition.SortedSetNotContains("{b}:pending", "r-1")));
        Assert.False(await TryAsync(Condition.HashExists("{b}:entry", "r-1")));
        Assert.Equal(1, await db.StringGetAsync("{b}:written"));

        async Task<bool> TryAsync(params Condition[] conditions)
        {
            var transaction = db.CreateTransaction();
            foreach (var condition in conditions)
                transaction.AddCondition(condition);
            _ = transaction.StringIncrementAsync("{b}:written");
            return await transaction.ExecuteAsync();
        }
    }

    [Theory, OnEveryStore]
    public async Task A_claim_takes_what_is_due_from_the_head_and_stops_there(StoreKind kind)
    {
        var db = (await stores.OpenAsync(kind)).Database;
        await PlanAsync(db, ("early", 1_784_000_000_000), ("due", 1_784_000_000_123), ("late", 1_784_000_000_124));

        var claimed = await ClaimAsync(db, now: 1_784_000_000_123, atMost: 100);

        Assert.Equal(["early", "json of early", "due", "json of due"], claimed);
        Assert.Equal("late", Assert.Single(await db.SortedSetRangeByRankAsync("{b}:due")));
        Assert.Equal(1_784_000_030_123, await db.SortedSetScoreAsync("{b}:leased", "due"));
    }

    [Theory, OnEveryStore]
    public async Task A_claim_takes_no_more_than_it_asks_for(StoreKind kind)
    {
        var db = (await stores.OpenAsync(kind)).Database;
        await PlanAsync(db, ("a", 1), ("b", 2), ("c", 3));

        Assert.Equal(["a", "json of a", "b", "json of b"], await ClaimAsync(db, now: 10, atMost: 2));
        Assert.Equal(["c", "json of c"], await ClaimAsync(db, now: 10, atMost: 2));
        Assert.Empty(await ClaimAsync(db, now: 10, atMost: 2));
    }

    [Theory, OnEveryStore]
    public async Task Claims_at_the_same_time_share_the_work_and_double_none(StoreKind kind)
    {
        var db = (await stores.OpenAsync(kind)).Database;
        await PlanAsync(db, [.. Enumerable.Range(0, 300).Select(number => ($"r-{number}", number))]);

        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            var mine = new List<string>();
            while (await ClaimAsync(db, now: 1000, atMost: 7) is { Length: > 0 } more)
                mine.AddRange(more.Where(item => !item.StartsWith("json", StringComparison.Ordinal)));
            return mine;
        }));

        var all = claims.SelectMany(claim => claim).ToArray();
        Assert.Equal(300, all.Length);
        Assert.Equal(300, all.Distinct().Count());
        Assert.Equal(300, await db.SortedSetLengthAsync("{b}:leased"));
    }

    [Theory, OnEveryStore]
    public async Task Milliseconds_of_an_instant_survive_as_a_score(StoreKind kind)
    {
        var db = (await stores.OpenAsync(kind)).Database;
        var instant = new DateTimeOffset(2026, 10, 1, 9, 30, 0, 123, TimeSpan.FromHours(8)).ToUnixTimeMilliseconds();
        await db.SortedSetAddAsync("{b}:index", "m", instant);

        Assert.Equal(instant, await db.SortedSetScoreAsync("{b}:index", "m"));
        Assert.Equal("m", Assert.Single(await db.SortedSetRangeByScoreAsync("{b}:index", instant, instant)));
        Assert.Empty(await db.SortedSetRangeByScoreAsync("{b}:index", instant, instant + 1, Exclude.Start));
    }

    [Theory, OnEveryStore]
    public async Task Chinese_text_comes_back_as_it_went_in(StoreKind kind)
    {
        var db = (await stores.OpenAsync(kind)).Database;
        await db.HashSetAsync("{支部-2}:members", "王秀英", "{\"name\":\"王秀英\",\"note\":\"😀\"}");

        Assert.Equal("{\"name\":\"王秀英\",\"note\":\"😀\"}", await db.HashGetAsync("{支部-2}:members", "王秀英"));
    }

    [Theory, OnEveryStore]
    public async Task Tests_do_not_see_each_others_keys(StoreKind kind)
    {
        var mine = (await stores.OpenAsync(kind)).Database;
        var theirs = (await stores.OpenAsync(kind)).Database;
        await mine.StringSetAsync("{b}:key", "mine");

        Assert.True((await theirs.StringGetAsync("{b}:key")).IsNull);
    }

    private static Task<bool> SaveAsync(IDatabase db, long expected, string json)
    {
        var transaction = db.CreateTransaction();
        transaction.AddCondition(Condition.HashEqual("{b}:doc", "version", expected));
        _ = transaction.HashSetAsync("{b}:doc", [new("version", expected + 1), new("json", json)]);
        _ = transaction.SortedSetAddAsync("{b}:index", "doc", 1700000000123);
        _ = transaction.ListRightPushAsync("{b}:audit", "saved");
        return transaction.ExecuteAsync();
    }

    private static async Task PlanAsync(IDatabase db, params (string Name, long Due)[] entries)
    {
        await db.SortedSetAddAsync("{b}:due", [.. entries.Select(entry => new SortedSetEntry(entry.Name, entry.Due))]);
        await db.HashSetAsync("{b}:entries", [.. entries.Select(entry => new HashEntry(entry.Name, "json of " + entry.Name))]);
    }

    private static async Task<string[]> ClaimAsync(IDatabase db, long now, int atMost) =>
        (string[])(await db.ScriptEvaluateAsync(ClaimDue, ["{b}:due", "{b}:leased", "{b}:entries"], [now, 30_000, atMost]))!;
}
