using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Sanmo.Core.Redis;

namespace Sanmo.Core.Backups;

/// <summary>
/// Writes everything that is kept into an archive. Each scope is read at one instant, the organisation's last: every number a piece of work has was given by then.
/// </summary>
internal sealed class WriteBackup(RedisConnection redis, TimeProvider time)
{
    private const int Tries = 10, ChatsAtOnce = 200;

    public async Task<BackupManifest> RunAsync(Stream archive, CancellationToken cancel)
    {
        if (await redis.Database.KeyExistsAsync(Keys.RestoreUnderWay))
            throw new BackupException("A restore into this store has not finished, so that a backup of it would not be whole. Run the restore again with the same archive first.");
        var parts = new List<BackupPart>();
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true))
        {
            var done = new HashSet<string>(StringComparer.Ordinal);
            // A branch that is made meanwhile comes with the next look.
            for (var scopes = await LookAsync(cancel); scopes.Keys.Any(scope => !done.Contains(scope) && IsBranch(scope)); scopes = await LookAsync(cancel))
                foreach (var scope in scopes.Keys.Where(scope => IsBranch(scope) && done.Add(scope)).Order(StringComparer.Ordinal))
                    parts.Add(await WriteAsync(zip, scope, ScopeAsync(scope, scopes[scope], cancel)));
            var last = await LookAsync(cancel);
            parts.Add(await WriteAsync(zip, "chats", ChatsAsync([.. last.Where(scope => IsChat(scope.Key)).Select(scope => scope.Value)], cancel)));
            parts.Add(await WriteAsync(zip, Scope.Org.Tag, ScopeAsync(Scope.Org.Tag, last.GetValueOrDefault(Scope.Org.Tag) ?? [], cancel)));
            var manifest = new BackupManifest(BackupManifest.SanmoBackup, BackupManifest.Present, time.GetUtcNow(), parts);
            await using var entry = await zip.CreateEntry(BackupManifest.Name).OpenAsync(cancel);
            await JsonSerializer.SerializeAsync(entry, manifest, BackupJson.Default.BackupManifest, cancel);
            return manifest;
        }
    }

    private static bool IsChat(string scope) => scope.StartsWith("chat:", StringComparison.Ordinal);

    private static bool IsBranch(string scope) => !IsChat(scope) && scope != Scope.Org.Tag;

    private async Task<Dictionary<string, List<string>>> LookAsync(CancellationToken cancel) =>
        (await ListKeys.OfAsync(redis.Database.Multiplexer, cancel: cancel)).Where(key => !LeftOut.Is(key)).GroupBy(TagOf).ToDictionary(scope => scope.Key, scope => scope.ToList());

    private static string TagOf(string key) => key.IndexOf('}', StringComparison.Ordinal) is > 0 and var end && key.StartsWith("sanmo:{", StringComparison.Ordinal)
        ? key[7..end]
        : throw new BackupException($"\"{key}\" is no key of this product's. Move it to a name that does not begin with \"sanmo:\" and run the backup again.");

    /// <summary>Again until no key of the scope has appeared meanwhile: what was read is then all there was at that instant.</summary>
    private async IAsyncEnumerable<KeptKey> ScopeAsync(string scope, IReadOnlyList<string> known, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        var keys = known.ToHashSet(StringComparer.Ordinal);
        for (var attempt = 1; ; attempt++)
        {
            var kept = await ReadKeys.AtOneInstantAsync(redis.Database, [.. keys.Order(StringComparer.Ordinal)]);
            var now = (await ListKeys.OfAsync(redis.Database.Multiplexer, $"sanmo:{{{scope}}}:*", cancel)).Where(key => !LeftOut.Is(key)).ToList();
            if (now.TrueForAll(keys.Contains))
            {
                foreach (var key in kept)
                    yield return key;
                yield break;
            }

            if (attempt == Tries)
                throw new BackupException($"New keys of {scope} kept appearing while it was read. Nothing was kept of this backup. Run it again at a quieter time, or pause the sending (暂停发送 · pause sending) meanwhile.");
            keys.UnionWith(now);
        }
    }

    // The keys of a chat do not hang together; each is read for itself.
    private async IAsyncEnumerable<KeptKey> ChatsAsync(IReadOnlyList<List<string>> chats, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var some in chats.OrderBy(keys => keys[0], StringComparer.Ordinal).Chunk(ChatsAtOnce))
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var kept in await Task.WhenAll(some.Select(keys => ReadKeys.AtOneInstantAsync(redis.Database, [.. keys.Order(StringComparer.Ordinal)]))))
                foreach (var key in kept)
                    yield return key;
        }
    }

    private static async Task<BackupPart> WriteAsync(ZipArchive zip, string name, IAsyncEnumerable<KeptKey> keys)
    {
        var entry = zip.CreateEntry($"scopes/{name}.jsonl", CompressionLevel.Fastest);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (count, values, largest) = (0L, 0L, 0L);
        await using var stream = await entry.OpenAsync();
        await foreach (var key in keys)
        {
            (count, values) = (count + 1, values + key.Values.Count / (key.Type == StackExchange.Redis.RedisType.Hash ? 2 : 1));
            largest = Math.Max(largest, key.Values.Max(value => value.Length()));
            foreach (var line in KeyLines.Of(key))
            {
                hash.AppendData(line.Span);
                await stream.WriteAsync(line);
            }
        }

        return new(entry.FullName, count, values, largest, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
