using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Crash;

/// <summary>
/// Two processes deliver from one Redis, and one of them is killed again and again. The long form:
/// <c>SANMO_TWO_HOSTS_MESSAGES=6000 SANMO_TWO_HOSTS_KILLS=60 dotnet test --filter TwoHostsTests</c>.
/// </summary>
public sealed class TwoHostsTests(ITestOutputHelper output) : IDisposable
{
    private const int PerNotice = 6;

    private readonly TempFolder _folder = new();
    private readonly Connector _connector = Connector.Start();
    private readonly int _notices = Setting("SANMO_TWO_HOSTS_MESSAGES", 120) / PerNotice;
    private readonly int _kills = Setting("SANMO_TWO_HOSTS_KILLS", 3);

    public void Dispose()
    {
        _connector.Dispose();
        _folder.Dispose();
    }

    [OnServerFact]
    public async Task One_killed_again_and_again_beside_one_that_lives_changes_nothing_but_speed() => await KillOneAgainAndAgainAsync(StoreKind.Server);

    [OnServerFact(Kind = StoreKind.Cluster)]
    public async Task One_killed_again_and_again_changes_nothing_on_a_cluster_either() => await KillOneAgainAndAgainAsync(StoreKind.Cluster);

    private async Task KillOneAgainAndAgainAsync(StoreKind kind)
    {
        using var server = (await StoreServer.StartAsync(kind))!;
        var began = Stopwatch.GetTimestamp();
        using var steady = Start(server);
        for (var kill = 1; kill <= _kills; kill++)
        {
            using var other = Start(server);
            var at = kill * _notices * PerNotice / (_kills + 1);
            await WaitUntil.TrueAsync($"arrival {at}", () => Task.FromResult(_connector.Count >= at), TimeSpan.FromMinutes(3));
            other.Kill();
            await other.EndsAsync();
        }

        Assert.False(await steady.EndsAsync());
        using var redis = new RedisConnection(Options.Create(new RedisOptions { Connection = server.Connection }), NullLoggerFactory.Instance);
        await redis.OpenAsync();
        var report = await CrashReport.OfAsync(new DeliveryLedger(redis), _connector);
        output.WriteLine($"two hosts, {kind}, {_kills} kills in {Stopwatch.GetElapsedTime(began).TotalSeconds:0} s: {report}");

        Assert.Equal(_notices * PerNotice, report.Rows);
        Assert.Equal((0, 0, 0), (report.Lost, report.TwiceInGroups, report.ThriceForPeople));
        Assert.Equal((0, 0), (report.Unlisted, report.SaidSentAndWasNot));
        Assert.InRange(report.Doubtful, 0, _kills * 8);
    }

    // One clock for all: a lease that ends by a clock ahead would be taken from the living.
    private DeliveringProcess Start(IStoreServer server) => DeliveringProcess.Start(server.Connection, _folder.Path, _connector.Url, _notices, hours: 0);

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : usual;
}
