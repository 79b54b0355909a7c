using StackExchange.Redis;

namespace Sanmo.Tests.Backups;

/// <summary>Every key of a store as text: type, value and expiry, for comparing two stores. Written for itself, not with what backs up.</summary>
internal static class WholeStore
{
    private static readonly string[] _secret = ["sanmo:{org}:web-session:", "sanmo:{org}:sign-in:", "sanmo:{org}:page-keys", "sanmo:{org}:pace", "sanmo:{embedded}:starts"];

    public static async Task<SortedDictionary<string, string>> ReadAsync(IDatabase database)
    {
        var all = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var server in database.Multiplexer.GetServers().Where(server => !server.IsReplica))
        {
            var keys = server.Keys(pageSize: 5000).Where(key => !_secret.Any(secret => key.ToString().StartsWith(secret, StringComparison.Ordinal)) && !key.ToString().EndsWith("}:turn", StringComparison.Ordinal)).ToList();
            foreach (var some in keys.Chunk(500))
                foreach (var (key, text) in await Task.WhenAll(some.Select(async key => (key, await TextAsync(database, key)))))
                    all.Add(key.ToString(), text);
        }

        return all;
    }

    private static async Task<string> TextAsync(IDatabase database, RedisKey key)
    {
        var type = await database.KeyTypeAsync(key);
        IEnumerable<string> values = type switch
        {
            RedisType.String => [Bytes(await database.StringGetAsync(key))],
            RedisType.List => (await database.ListRangeAsync(key)).Select(Bytes),
            RedisType.Set => (await database.SetMembersAsync(key)).Select(Bytes).Order(StringComparer.Ordinal),
            RedisType.Hash => (await database.HashGetAllAsync(key)).Select(entry => $"{Bytes(entry.Name)}={Bytes(entry.Value)}").Order(StringComparer.Ordinal),
            _ => (await database.SortedSetRangeByRankWithScoresAsync(key)).Select(entry => $"{Bytes(entry.Element)}@{entry.Score:R}"),
        };
        return $"{type} until {await database.KeyExpireTimeAsync(key):O}: {string.Join(';', values)}";
    }

    private static string Bytes(RedisValue value) => Convert.ToHexString((byte[])value!);
}
