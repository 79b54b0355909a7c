using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Sanmo.Core.Redis;
using Sanmo.Core.Redis.Embedded;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.State;

public sealed class EmbeddedInHostTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Hosted_work_finds_the_state_open_even_when_it_was_registered_first()
    {
        var builder = NewHost(("Redis:DataPath", _folder.Path));
        builder.Services.Insert(0, ServiceDescriptor.Singleton<IHostedService, WritesAtStart>());
        using var host = builder.Build();

        await host.StartAsync();

        Assert.Equal("yes", await host.Services.GetRequiredService<RedisConnection>().Database.StringGetAsync("{b}:started"));
        await host.StopAsync();
    }

    [Fact]
    public async Task The_container_closes_the_state_and_what_was_written_last_is_kept()
    {
        using (var host = NewHost(("Redis:DataPath", _folder.Path)).Build())
        {
            await host.StartAsync();
            await host.StopAsync();
            // Hosted work may still finish its last piece while the others stop.
            await host.Services.GetRequiredService<RedisConnection>().Database.StringSetAsync("{b}:last", "kept");
        }

        using var again = NewHost(("Redis:DataPath", _folder.Path)).Build();
        await again.StartAsync();
        Assert.Equal("kept", await again.Services.GetRequiredService<RedisConnection>().Database.StringGetAsync("{b}:last"));
    }

    [Fact]
    public async Task A_command_opens_the_state_without_starting_a_host()
    {
        using var host = NewHost(("Redis:DataPath", _folder.Path)).Build();
        var redis = host.Services.GetRequiredService<RedisConnection>();

        Assert.Contains("OpenAsync", Assert.Throws<InvalidOperationException>(() => redis.Database).Message, StringComparison.Ordinal);
        await redis.OpenAsync();
        await redis.OpenAsync();

        Assert.True(await redis.Database.StringSetAsync("{b}:key", 1));
    }

    [Fact]
    public async Task A_folder_in_use_stops_the_host_with_the_reason()
    {
        using var first = NewHost(("Redis:DataPath", _folder.Path)).Build();
        await first.StartAsync();
        using var second = NewHost(("Redis:DataPath", _folder.Path)).Build();

        await Assert.ThrowsAsync<EmbeddedStoreException>(() => second.StartAsync());
    }

    [Theory]
    [InlineData("Redis:Connection", "redis.example.org:6379,nonsense=1")]
    [InlineData("Redis:Connection", "password=secret")]
    [InlineData("Redis:DataPath", "")]
    public async Task A_setting_that_cannot_work_stops_the_host_and_is_named(string key, string value)
    {
        using var host = NewHost(("Redis:DataPath", _folder.Path), (key, value)).Build();

        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Contains(key, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refused.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void What_an_operator_writes_in_the_connection_string_wins()
    {
        var options = ConnectRedis.ToServer("redis.example.org:6380,ssl=true,asyncTimeout=7000,defaultDatabase=3,abortConnect=true");

        Assert.Equal(7000, options.AsyncTimeout);
        Assert.Equal(2000, options.ConnectTimeout);
        Assert.Equal(3, options.DefaultDatabase);
        Assert.True(options.Ssl);
        // All but this: a host that dies with its Redis cannot recover by itself.
        Assert.False(options.AbortOnConnectFail);
    }

    private static HostApplicationBuilder NewHost(params (string Key, string Value)[] settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        foreach (var (key, value) in settings)
            builder.Configuration[key] = value;
        builder.Services.AddLogging();
        builder.Services.AddState(builder.Configuration);
        return builder;
    }

    private sealed class WritesAtStart(RedisConnection redis) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => redis.Database.StringSetAsync("{b}:started", "yes");

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
