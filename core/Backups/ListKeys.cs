using StackExchange.Redis;

namespace Sanmo.Core.Backups;

/// <summary>Every key of ours, wherever in a cluster it lies.</summary>
internal static class ListKeys
{
    private const int AtOnce = 2000;

    /// <param name="pattern">As SCAN understands it.</param>
    /// <exception cref="BackupException">A part of the store does not answer, so that keys would be missing.</exception>
    public static async Task<HashSet<string>> OfAsync(IConnectionMultiplexer connection, string pattern = "sanmo:*", CancellationToken cancel = default)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var server in Primaries(connection))
            await foreach (var key in server.KeysAsync(pattern: pattern, pageSize: AtOnce).WithCancellation(cancel))
                keys.Add(key.ToString());
        return keys;
    }

    private static IServer[] Primaries(IConnectionMultiplexer connection)
    {
        var servers = connection.GetServers();
        // A cluster is asked who holds its slots: a node that nobody has reached yet would be missing from the list of servers.
        if (servers.FirstOrDefault(server => server is { IsConnected: true, ClusterConfiguration: not null }) is { ClusterConfiguration: { } cluster })
            servers = [.. cluster.Nodes.Where(node => !node.IsReplica && node.Slots.Count > 0 && node.EndPoint is not null).Select(node => connection.GetServer(node.EndPoint!))];

        servers = [.. servers.Where(server => !server.IsConnected || !server.IsReplica)];
        if (servers.FirstOrDefault(server => !server.IsConnected) is { } away)
            throw new BackupException($"The Redis at {away.EndPoint} does not answer, and what it holds would be missing. Nothing was written. Start it, or take it out of Redis:Connection, and run it again.");
        return servers;
    }
}
