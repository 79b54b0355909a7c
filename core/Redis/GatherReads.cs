using System.Collections.Concurrent;
using StackExchange.Redis;

namespace Sanmo.Core.Redis;

/// <summary>Fields of hashes that many ask for at the same time, in one HMGET for each hash.</summary>
internal sealed class GatherReads(RedisConnection redis)
{
    private const int AtOnce = 250;

    private readonly ConcurrentDictionary<RedisKey, Gather<RedisValue, RedisValue>> _hashes = new();

    public Task<RedisValue> FindAsync(RedisKey key, RedisValue field) =>
        _hashes.GetOrAdd(key, static (key, redis) => new(AtOnce, fields => ReadAsync(redis, key, fields)), redis).AskAsync(field);

    private static async Task<IReadOnlyList<RedisValue>> ReadAsync(RedisConnection redis, RedisKey key, IReadOnlyList<RedisValue> fields) =>
        fields is [var only] ? [await redis.Database.HashGetAsync(key, only)] : await redis.Database.HashGetAsync(key, [.. fields]);
}
