using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Sanmo.Core.Redis;
using Sanmo.Tests.Reminders;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.State;

/// <summary>What only a cluster does: a node goes, and slots move under the hands of those who write.</summary>
public sealed class ClusterTests(ITestOutputHelper output)
{
    private static readonly Scope _branch = Scope.Of("branch-1");

    [OnServerFact(Kind = StoreKind.Cluster)]
    public async Task While_a_node_is_away_its_scopes_wait_and_afterwards_they_have_what_they_had()
    {
        using var cluster = await RedisCluster.StartAsync();
        using var redis = await OpenAsync(cluster);
        await redis.Database.StringSetAsync(Keys.Documents(_branch, "Key"), "kept");
        var node = cluster.Nodes[await cluster.NodeOfAsync(Keys.Documents(_branch, "Key"))];

        node.Kill();
        Assert.True(RedisConnection.MeansAway((await Record.ExceptionAsync(() => redis.Database.StringSetAsync(Keys.Documents(_branch, "Key"), "lost")))!));

        await node.StartAgainAsync();
        await WaitUntil.TrueAsync("the same connection answers again", async () => await Record.ExceptionAsync(() => redis.Database.StringGetAsync(Keys.Documents(_branch, "Key"))) is null);
        Assert.Equal("kept", await redis.Database.StringGetAsync(Keys.Documents(_branch, "Key")));
    }

    [OnServerFact(Kind = StoreKind.Cluster)]
    public async Task A_branch_that_moves_to_another_node_keeps_every_save_and_its_writers_hear_no_more_than_that_the_store_is_away()
    {
        using var cluster = await RedisCluster.StartAsync();
        using var redis = await OpenAsync(cluster);
        var house = await new House(redis, new(Desk.At("11-23 09:00"))).FillAsync();
        var numbers = Enumerable.Range(1, 8).ToList();
        foreach (var number in numbers)
            Assert.True(await house.Meetings.SaveAsync(null, Desk.Meeting("11-26 15:00") with { Number = number, Topics = "1" }, House.Act));

        using var moved = new CancellationTokenSource();
        var writing = numbers.Select(number => Task.Run(() => WriteAsync(house, number, moved.Token))).ToList();
        var home = await cluster.NodeOfAsync(Keys.Audit(_branch));
        foreach (var to in (int[])[(home + 1) % 3, (home + 2) % 3, home])
            await cluster.MoveAsync(Keys.Audit(_branch), to);
        await moved.CancelAsync();
        var writers = await Task.WhenAll(writing);

        output.WriteLine($"{writers.Sum(writer => writer.Acked)} saves acknowledged, {writers.Sum(writer => writer.Away)} that heard it is away");
        var kept = await house.Meetings.ListAsync(_branch);
        Assert.All(writers, writer => Assert.True(writer.Acked > 0));
        foreach (var (number, writer) in numbers.Zip(writers))
        {
            // A save that heard it is away may have happened all the same.
            var meeting = kept.Single(one => one.Value.Number == number);
            Assert.InRange(meeting.Version, writer.Acked + 1, writer.Acked + 1 + writer.Away);
            Assert.Equal((meeting.Version, $"{meeting.Version}"), ((long)await redis.Database.HashGetAsync(Keys.Versions(_branch), $"Meeting/M{number}"), meeting.Value.Topics));
        }

        Assert.Equal(kept.Sum(meeting => meeting.Version), await redis.Database.ListLengthAsync(Keys.Audit(_branch)));
    }

    private static async Task<(int Acked, int Away)> WriteAsync(House house, int number, CancellationToken until)
    {
        var (acked, away) = (0, 0);
        while (!until.IsCancellationRequested)
        {
            try
            {
                var kept = (await house.Meetings.FindAsync(_branch, $"M{number}"))!;
                if (await house.Meetings.SaveAsync(kept, kept.Value with { Topics = $"{kept.Version + 1}" }, House.Act))
                    acked++;
            }
            catch (Exception error) when (RedisConnection.MeansAway(error))
            {
                away++;
            }
        }

        return (acked, away);
    }

    private static async Task<RedisConnection> OpenAsync(RedisCluster cluster)
    {
        var redis = new RedisConnection(Options.Create(new RedisOptions { Connection = cluster.Connection }), NullLoggerFactory.Instance);
        await redis.OpenAsync();
        return redis;
    }
}
