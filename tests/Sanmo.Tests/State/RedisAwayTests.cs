using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Sanmo.Core.Redis;
using Sanmo.Tests.State.Fixtures;
using StackExchange.Redis;

namespace Sanmo.Tests.State;

public sealed class RedisAwayTests
{
    [OnServerFact]
    public async Task A_server_that_goes_and_comes_back_is_used_again_with_what_it_kept()
    {
        using var server = await RedisServer.StartAsync();
        using var redis = await OpenAsync(server);
        await redis.Database.StringSetAsync("{b}:key", "kept");

        server.Kill();
        Assert.True(RedisConnection.MeansAway((await Record.ExceptionAsync(() => redis.Database.StringSetAsync("{b}:key", "lost")))!));

        await server.StartAgainAsync();
        await WaitUntil.TrueAsync("the same connection answers again", () => AnswersAsync(redis));
        Assert.Equal("kept", await redis.Database.StringGetAsync("{b}:key"));
    }

    [OnServerFact]
    public async Task A_transaction_while_it_is_away_fails_and_leaves_nothing_half_written()
    {
        using var server = await RedisServer.StartAsync();
        using var redis = await OpenAsync(server);
        await redis.Database.HashSetAsync("{b}:doc", "version", 1);

        server.Kill();
        Assert.True(RedisConnection.MeansAway((await Record.ExceptionAsync(SaveAsync))!));

        await server.StartAgainAsync();
        await WaitUntil.TrueAsync("the same connection answers again", () => AnswersAsync(redis));
        Assert.Equal(1, (int)await redis.Database.HashGetAsync("{b}:doc", "version"));
        Assert.False(await redis.Database.KeyExistsAsync("{b}:index"));
        Assert.True(await SaveAsync());

        Task<bool> SaveAsync()
        {
            var transaction = redis.Database.CreateTransaction();
            transaction.AddCondition(Condition.HashEqual("{b}:doc", "version", 1));
            _ = transaction.HashSetAsync("{b}:doc", "version", 2);
            _ = transaction.SortedSetAddAsync("{b}:index", "doc", 1);
            return transaction.ExecuteAsync();
        }
    }

    [OnServerFact]
    public async Task A_server_that_is_away_at_the_start_is_used_once_it_is_there()
    {
        using var server = await RedisServer.StartAsync();
        server.Kill();

        using var redis = await OpenAsync(server);
        Assert.False(await AnswersAsync(redis));

        await server.StartAgainAsync();
        await WaitUntil.TrueAsync("the connection finds the server", () => AnswersAsync(redis));
    }

    private static async Task<RedisConnection> OpenAsync(RedisServer server)
    {
        var redis = new RedisConnection(Options.Create(new RedisOptions { Connection = server.Connection }), NullLoggerFactory.Instance);
        await redis.OpenAsync();
        return redis;
    }

    private static async Task<bool> AnswersAsync(RedisConnection redis)
    {
        try
        {
            await redis.Database.PingAsync();
            return true;
        }
        catch (Exception error) when (RedisConnection.MeansAway(error))
        {
            return false;
        }
    }
}
