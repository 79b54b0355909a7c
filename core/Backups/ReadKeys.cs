using StackExchange.Redis;

namespace Sanmo.Core.Backups;

/// <summary>Reads keys of one scope in one MULTI: no save of a piece of work with its reminders, agenda and audit line is seen half.</summary>
internal static class ReadKeys
{
    /// <param name="keys">All of one scope. A key that is gone by then is left out.</param>
    public static async Task<IReadOnlyList<KeptKey>> AtOneInstantAsync(IDatabase database, IReadOnlyList<string> keys)
    {
        if (keys.Count == 0)
            return [];
        var types = await Task.WhenAll(keys.Select(key => database.KeyTypeAsync(key)));
        var snapshot = database.CreateTransaction();
        var reads = keys.Zip(types).Where(pair => pair.Second != RedisType.None).Select(pair => (Key: pair.First, Read: Begin(snapshot, pair.First, pair.Second), Expires: snapshot.KeyExpireTimeAsync(pair.First))).ToList();
        if (reads.Count == 0)
            return [];
        await snapshot.ExecuteAsync();
        var kept = new List<KeptKey>(reads.Count);
        foreach (var (key, read, expires) in reads)
            if (await read is { Values.Count: > 0 } found)
                kept.Add(found with { Key = key, Expires = await expires is { } until ? new DateTimeOffset(until.ToUniversalTime()).ToUnixTimeMilliseconds() : null });
        return kept;
    }

    private static Task<KeptKey> Begin(ITransaction snapshot, string key, RedisType type) => type switch
    {
        RedisType.String => OfValuesAsync(type, OneAsync(snapshot.StringGetAsync(key))),
        RedisType.List => OfValuesAsync(type, snapshot.ListRangeAsync(key)),
        RedisType.Set => OfValuesAsync(type, snapshot.SetMembersAsync(key)),
        RedisType.Hash => OfHashAsync(snapshot.HashGetAllAsync(key)),
        RedisType.SortedSet => OfSortedSetAsync(snapshot.SortedSetRangeByRankWithScoresAsync(key)),
        _ => throw new BackupException($"{key} is a {type}, which Sanmo never writes. Take it out of this store, or move it to another name, and run the backup again."),
    };

    private static async Task<KeptKey> OfValuesAsync(RedisType type, Task<RedisValue[]> values) => new("", type, await values, [], null);

    private static async Task<RedisValue[]> OneAsync(Task<RedisValue> value) => await value is { IsNull: false } found ? [found] : [];

    private static async Task<KeptKey> OfHashAsync(Task<HashEntry[]> entries) => new("", RedisType.Hash, [.. (await entries).SelectMany(entry => new[] { entry.Name, entry.Value })], [], null);

    private static async Task<KeptKey> OfSortedSetAsync(Task<SortedSetEntry[]> entries)
    {
        var found = await entries;
        return new("", RedisType.SortedSet, [.. found.Select(entry => entry.Element)], [.. found.Select(entry => entry.Score)], null);
    }
}
