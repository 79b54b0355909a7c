using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Sanmo.Core.Redis;
using Sanmo.Tests.Delivering;
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

    [OnServerFact]
    public async Task What_was_due_while_redis_was_away_goes_out_once_afterwards_and_says_that_it_is_late()
    {
        const string Group = "19:group-1@thread.v2";
        using var server = await RedisServer.StartAsync();
        using var redis = new RedisConnection(Options.Create(new RedisOptions { Connection = server.Connection }), NullLoggerFactory.Instance);
        await redis.OpenAsync();
        await using var institute = await Institute.OpenOverAsync(redis);
        await institute.NoticeAsync("第0件事");
        await institute.NoticeAsync("第1件事");

        server.Kill();
        Assert.True(RedisConnection.MeansAway((await Record.ExceptionAsync(institute.WorkAsync))!));
        institute.Clock.Advance(TimeSpan.FromMinutes(45));
        await server.StartAgainAsync();
        await WaitUntil.TrueAsync("the ledger answers again", async () => await Record.ExceptionAsync(institute.WorkAsync) is null);
        await institute.WorkAsync();

        var said = institute.Platform.InGroup(Group).Where(arrival => arrival.Text.Contains("件事", StringComparison.Ordinal)).ToList();
        Assert.Equal(["第0件事", "第1件事"], said.Select(arrival => arrival.Text[arrival.Text.IndexOf('第', StringComparison.Ordinal)..][..4]).Order());
        Assert.All(said, arrival => Assert.Contains("补发，原定", arrival.Text, StringComparison.Ordinal));
        Assert.DoesNotContain(await institute.DeliveriesAsync(), row => row.State is Core.Outgoing.DeliveryState.Doubtful or Core.Outgoing.DeliveryState.Failed);
    }
}
