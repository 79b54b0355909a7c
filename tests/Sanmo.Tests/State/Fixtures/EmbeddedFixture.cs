using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Sanmo.Core.Redis;

namespace Sanmo.Tests.State.Fixtures;

/// <summary>An embedded store in a temporary folder, opened as the hosts open it.</summary>
internal sealed class EmbeddedFixture : IDisposable
{
    private readonly TempFolder _folder = new();

    private EmbeddedFixture() => Redis = new(Options.Create(new RedisOptions { DataPath = _folder.Path }), NullLoggerFactory.Instance);

    public RedisConnection Redis { get; }

    public static async Task<EmbeddedFixture> StartAsync()
    {
        var fixture = new EmbeddedFixture();
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
        _folder.Dispose();
    }
}
