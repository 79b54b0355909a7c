using Sanmo.Core.Redis;
using Sanmo.Core.Redis.Embedded;
using StackExchange.Redis;

namespace Sanmo.Core.Backups;

/// <summary>Writes an archive into an empty store. What began and did not finish is marked, so that nobody serves it; the same archive may then be restored again.</summary>
internal sealed class Restore(RedisConnection redis)
{
    private const int InFlight = 256;

    // A write must fit a page of the embedded store's log, which would wait for ever otherwise.
    private const int LargestEmbedded = 384 * 1024;

    /// <exception cref="BackupException">The store is not empty, or cannot hold the archive; nothing was written then.</exception>
    public async Task RunAsync(ReadArchive archive, CancellationToken cancel)
    {
        var database = redis.Database;
        var again = await CheckAsync(database, archive, cancel);
        await database.StringSetAsync(Keys.RestoreUnderWay, archive.Id);
        var writes = new List<Task>(InFlight * 2);
        var last = "";
        await foreach (var key in archive.KeysAsync(cancel))
        {
            // What an earlier try wrote; without one there is nothing.
            if (again && key.Key != last)
                writes.Add(database.KeyDeleteAsync(key.Key));
            last = key.Key;
            writes.Add(WriteAsync(database, key));
            if (key.Expires is { } expires)
                writes.Add(database.KeyExpireAsync(key.Key, DateTimeOffset.FromUnixTimeMilliseconds(expires).UtcDateTime));
            if (writes.Count < InFlight)
                continue;
            await Task.WhenAll(writes);
            writes.Clear();
        }

        await Task.WhenAll(writes);
        await database.KeyDeleteAsync(Keys.RestoreUnderWay);
    }

    private async Task<bool> CheckAsync(IDatabase database, ReadArchive archive, CancellationToken cancel)
    {
        if (redis.IsEmbedded && archive.Manifest.Parts.FirstOrDefault(part => part.Largest > LargestEmbedded) is { } part)
            throw new BackupException($"{part.Name} holds a value of {part.Largest} bytes, more than the embedded store takes ({LargestEmbedded}). Nothing was restored. Restore it into a Redis server (Redis:Connection).");
        var under = await database.StringGetAsync(Keys.RestoreUnderWay);
        if (!under.IsNull)
            return under == archive.Id ? true : throw new BackupException("A restore of another archive into this store has not finished. Nothing was changed. Run that one again to its end, or take an empty store.");
        if ((await ListKeys.OfAsync(database.Multiplexer, cancel: cancel)).FirstOrDefault(key => key != Sentinel.Key) is { } found)
            throw new BackupException($"This store is not empty: it holds {found}, for one. Nothing was changed. Restore into an empty one: a new folder for the embedded store (--Redis:DataPath=NEW), or a Redis server without keys that begin with \"sanmo:\" (--Redis:Connection=…).");
        return false;
    }

    private static Task WriteAsync(IDatabase database, KeptKey key) => key.Type switch
    {
        RedisType.String => database.StringSetAsync(key.Key, key.Values[0]),
        RedisType.Hash => database.HashSetAsync(key.Key, [.. key.Values.Chunk(2).Select(pair => new HashEntry(pair[0], pair[1]))]),
        RedisType.List => database.ListRightPushAsync(key.Key, [.. key.Values]),
        RedisType.Set => database.SetAddAsync(key.Key, [.. key.Values]),
        _ => database.SortedSetAddAsync(key.Key, [.. key.Values.Zip(key.Scores, (member, score) => new SortedSetEntry(member, score))]),
    };
}
