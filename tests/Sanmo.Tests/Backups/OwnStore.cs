using Sanmo.Core.Backups;
using Sanmo.Core.Redis;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Backups;

/// <summary>A store with nobody else in it: what lists its keys must see only ours.</summary>
internal sealed class OwnStore : IAsyncDisposable
{
    private readonly IDisposable _fixture;

    private OwnStore(RedisConnection redis, IDisposable fixture) => (Redis, _fixture) = (redis, fixture);

    public RedisConnection Redis { get; }

    public static async Task<OwnStore> StartAsync(StoreKind kind)
    {
        if (kind == StoreKind.Embedded)
        {
            var embedded = await EmbeddedFixture.StartAsync();
            return new(embedded.Redis, embedded);
        }

        var server = await RedisServerFixture.StartAsync(kind);
        return new(server.Redis, server);
    }

    public async Task EmptyAsync()
    {
        foreach (var key in await ListKeys.OfAsync(Redis.Database.Multiplexer))
            if (!key.StartsWith("sanmo:{embedded}", StringComparison.Ordinal))
                await Redis.Database.KeyDeleteAsync(key);
    }

    public ValueTask DisposeAsync()
    {
        _fixture.Dispose();
        return default;
    }
}
