using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Sanmo.Core.Redis;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Stories;

public sealed class StoreAwayStory
{
    [OnServerFact]
    public async Task While_redis_is_away_people_get_an_apology_with_a_number_and_afterwards_everything_works_again()
    {
        using var server = await RedisServer.StartAsync();
        using var redis = new RedisConnection(Options.Create(new RedisOptions { Connection = server.Connection }), NullLoggerFactory.Instance);
        await redis.OpenAsync();
        await using var institute = await Institute.OpenOverAsync(redis);
        Assert.Contains("您的安排", await institute.SayAsync("29:zoe", "我这周有什么安排"), StringComparison.Ordinal);

        server.Kill();
        var apology = await institute.SayAsync("29:zoe", "我这周有什么安排");
        Assert.Contains("抱歉", apology, StringComparison.Ordinal);
        Assert.Matches("编号 [0-9a-f]{8}", apology);

        await server.StartAgainAsync();
        await WaitUntil.TrueAsync("the bot answers again", async () => (await institute.SayAsync("29:zoe", "我这周有什么安排")).Contains("您的安排", StringComparison.Ordinal));
    }
}
