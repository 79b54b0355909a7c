using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Sanmo.Core.Redis;

namespace Sanmo.Tests.State.Fixtures;

/// <summary>A real server or cluster of our own, reached as the hosts reach theirs.</summary>
internal sealed class RedisServerFixture : IDisposable
{
    private const string PatientWithABusyMachine = ",asyncTimeout=30000,syncTimeout=30000";

    private readonly IStoreServer _server;

    private RedisServerFixture(IStoreServer server)
    {
        _server = server;
        Redis = new(Options.Create(new RedisOptions { Connection = server.Connection + PatientWithABusyMachine }), NullLoggerFactory.Instance);
    }

    public RedisConnection Redis { get; }

    public static async Task<RedisServerFixture> StartAsync(StoreKind kind)
    {
        var fixture = new RedisServerFixture((await StoreServer.StartAsync(kind))!);
        try
        {
            await fixture.Redis.OpenAsync();
            return fixture;
        }
        catch
        {
            fixture.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        Redis.Dispose();
        _server.Dispose();
    }
}
