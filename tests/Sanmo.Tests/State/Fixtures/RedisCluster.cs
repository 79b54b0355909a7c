using System.Globalization;
using StackExchange.Redis;

namespace Sanmo.Tests.State.Fixtures;

/// <summary>Three <c>redis-server</c> processes that share the slots of one Redis Cluster, without replicas.</summary>
internal sealed class RedisCluster : IStoreServer
{
    private const int Slots = 16384;

    private RedisCluster(IReadOnlyList<RedisServer> nodes) => Nodes = nodes;

    public IReadOnlyList<RedisServer> Nodes { get; }

    public string Connection => string.Join(',', Nodes.Select(node => node.Address).Append($"password={Nodes[0].Password}"));

    public static async Task<RedisCluster> StartAsync()
    {
        var (password, nodes) = (Guid.NewGuid().ToString("N"), new List<RedisServer>());
        var cluster = new RedisCluster(nodes);
        try
        {
            // One after the other: the password does not tell one of ours from another on its port.
            for (var node = 0; node < 3; node++)
                nodes.Add(await RedisServer.StartAsync(password, asNode: true));
            await cluster.JoinAsync();
            return cluster;
        }
        catch
        {
            cluster.Dispose();
            throw;
        }
    }

    /// <summary>Says something to one node alone, as an operator does.</summary>
    public async Task<string> TellAsync(int node, string command, params object[] arguments)
    {
        await using var admin = await ConnectionMultiplexer.ConnectAsync(Nodes[node].Connection + ",allowAdmin=true");
        return (await admin.GetServer(Nodes[node].Address).ExecuteAsync(command, arguments)).ToString();
    }

    /// <summary>Which node has a key's slot.</summary>
    public async Task<int> NodeOfAsync(RedisKey key)
    {
        var slot = await SlotOfAsync(key);
        var owners = await Task.WhenAll(Nodes.Select((_, node) => TellAsync(node, "CLUSTER", "COUNTKEYSINSLOT", slot)));
        return owners.Index().MaxBy(owner => int.Parse(owner.Item, CultureInfo.InvariantCulture)).Index;
    }

    /// <summary>Moves a key's whole slot to another node as <c>redis-cli --cluster reshard</c> does, a key at a time, while others go on.</summary>
    public async Task MoveAsync(RedisKey key, int to)
    {
        var (slot, from) = (await SlotOfAsync(key), await NodeOfAsync(key));
        var ids = await Task.WhenAll(Nodes.Select((_, node) => TellAsync(node, "CLUSTER", "MYID")));
        await TellAsync(to, "CLUSTER", "SETSLOT", slot, "IMPORTING", ids[from]);
        await TellAsync(from, "CLUSTER", "SETSLOT", slot, "MIGRATING", ids[to]);
        await using (var admin = await ConnectionMultiplexer.ConnectAsync(Nodes[from].Connection + ",allowAdmin=true"))
        {
            var server = admin.GetServer(Nodes[from].Address);
            while (((string[])(await server.ExecuteAsync("CLUSTER", "GETKEYSINSLOT", slot, 1))!) is [var next])
                await server.ExecuteAsync("MIGRATE", "127.0.0.1", Nodes[to].Port, next, 0, 5000, "AUTH", Nodes[to].Password);
        }

        foreach (var node in (int[])[to, from, 3 - to - from])
            await TellAsync(node, "CLUSTER", "SETSLOT", slot, "NODE", ids[to]);
    }

    public Task IsWholeAsync() => WaitUntil.TrueAsync(
        "all nodes of the cluster know each other and all slots",
        async () => (await Task.WhenAll(Nodes.Select((_, node) => TellAsync(node, "CLUSTER", "INFO")))).All(said =>
            said.Contains("cluster_state:ok", StringComparison.Ordinal) && said.Contains("cluster_known_nodes:3", StringComparison.Ordinal) && said.Contains("cluster_slots_ok:16384", StringComparison.Ordinal)),
        TimeSpan.FromSeconds(60));

    public void Dispose()
    {
        foreach (var node in Nodes)
            node.Dispose();
    }

    private Task<string> SlotOfAsync(RedisKey key) => TellAsync(0, "CLUSTER", "KEYSLOT", key.ToString());

    private async Task JoinAsync()
    {
        for (var node = 0; node < Nodes.Count; node++)
        {
            await TellAsync(node, "CLUSTER", "ADDSLOTSRANGE", Slots * node / Nodes.Count, Slots * (node + 1) / Nodes.Count - 1);
            await TellAsync(node, "CLUSTER", "SET-CONFIG-EPOCH", node + 1);
        }

        foreach (var other in Nodes.Skip(1))
            await TellAsync(0, "CLUSTER", "MEET", "127.0.0.1", other.Port, other.BusPort.ToString(CultureInfo.InvariantCulture));
        await IsWholeAsync();
    }
}
