using System.Collections.Concurrent;
using Sanmo.Core.Redis;
using Sanmo.Tests.State.Fixtures;
using StackExchange.Redis;
using StackExchange.Redis.KeyspaceIsolation;

[assembly: AssemblyFixture(typeof(Stores))]

namespace Sanmo.Tests.State.Fixtures;

/// <summary>The stores of a whole test run: each is started by the first test that wants it and removed at the end.</summary>
public sealed class Stores : IAsyncDisposable
{
    private readonly Lazy<Task<EmbeddedFixture>> _embedded = new(EmbeddedFixture.StartAsync);
    private readonly Lazy<Task<RedisServerFixture>> _server = new(() => RedisServerFixture.StartAsync(StoreKind.Server)), _cluster = new(() => RedisServerFixture.StartAsync(StoreKind.Cluster));
    private readonly ConcurrentDictionary<(StoreKind, int), Lazy<Task<ConnectionMultiplexer>>> _more = new();
    private int _keyspaces;

    /// <summary>
    /// A connection whose keys no other test sees. Every key that goes through it gets a prefix, also in transactions, conditions and a
    /// script's KEYS; keys that a server command lists (SCAN) do show it. Nothing needs to be disposed.
    /// </summary>
    internal async Task<RedisConnection> OpenAsync(StoreKind kind)
    {
        var shared = await SharedAsync(kind);
        return RedisConnection.Over(shared.Database.WithKeyPrefix(NewKeyspace()));
    }

    /// <summary>One keyspace as several processes see it: each through connections of its own.</summary>
    internal async Task<IReadOnlyList<RedisConnection>> OpenAsync(StoreKind kind, int processes)
    {
        var keyspace = NewKeyspace();
        var shared = await SharedAsync(kind);
        var more = await Task.WhenAll(Enumerable.Range(1, processes - 1).Select(process =>
            _more.GetOrAdd((kind, process), _ => new(() => ConnectionMultiplexer.ConnectAsync(shared.Database.Multiplexer.Configuration))).Value));
        return [.. more.Select(connection => connection.GetDatabase()).Prepend(shared.Database).Select(database => RedisConnection.Over(database.WithKeyPrefix(keyspace)))];
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var connection in _more.Values.Where(connection => connection is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }))
            await (await connection.Value).DisposeAsync();
        // A start that failed has cleaned up behind itself and has failed its tests already.
        if (_embedded is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
            (await _embedded.Value).Dispose();
        foreach (var server in new[] { _server, _cluster }.Where(server => server is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }))
            (await server.Value).Dispose();
    }

    private async Task<RedisConnection> SharedAsync(StoreKind kind) => kind switch
    {
        StoreKind.Embedded => (await _embedded.Value).Redis,
        StoreKind.Server => (await _server.Value).Redis,
        _ => (await _cluster.Value).Redis,
    };

    private string NewKeyspace() => $"test-{Interlocked.Increment(ref _keyspaces)}:";
}
