using Sanmo.Core.Redis;
using Sanmo.Tests.State.Fixtures;
using StackExchange.Redis.KeyspaceIsolation;

[assembly: AssemblyFixture(typeof(Stores))]

namespace Sanmo.Tests.State.Fixtures;

/// <summary>The stores of a whole test run: each is started by the first test that wants it and removed at the end.</summary>
public sealed class Stores : IAsyncDisposable
{
    private readonly Lazy<Task<EmbeddedFixture>> _embedded = new(EmbeddedFixture.StartAsync);
    private readonly Lazy<Task<RedisServerFixture>> _server = new(RedisServerFixture.StartAsync);
    private int _keyspaces;

    public static IReadOnlyList<StoreKind> Available { get; } = RedisServer.IsInstalled ? [StoreKind.Embedded, StoreKind.Server] : [StoreKind.Embedded];

    /// <summary>
    /// A connection whose keys no other test sees. Every key that goes through it gets a prefix, also in transactions, conditions and a
    /// script's KEYS; keys that a server command lists (SCAN) do show it. Nothing needs to be disposed.
    /// </summary>
    internal async Task<RedisConnection> OpenAsync(StoreKind kind)
    {
        var shared = kind is StoreKind.Embedded ? (await _embedded.Value).Redis : (await _server.Value).Redis;
        return RedisConnection.Over(shared.Database.WithKeyPrefix($"test-{Interlocked.Increment(ref _keyspaces)}:"));
    }

    public async ValueTask DisposeAsync()
    {
        // A start that failed has cleaned up behind itself and has failed its tests already.
        if (_embedded is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
            (await _embedded.Value).Dispose();
        if (_server is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
            (await _server.Value).Dispose();
    }
}
