using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Crash;

/// <summary>
/// Plans and delivers in a process that is killed at every step and at random instants. The long form:
/// <c>SANMO_MESSAGES=10000 SANMO_KILLS=60 SANMO_KILL_SEED=7 dotnet test --filter DeliveryCrashTests</c>.
/// </summary>
public sealed class DeliveryCrashTests(ITestOutputHelper output) : IDisposable
{
    private const int PerNotice = 6;
    private static readonly string[] _steps = ["Planned", "Claimed", "Begun", "Sent", "Ended"];

    private readonly TempFolder _folder = new();
    private readonly Connector _connector = Connector.Start();
    private readonly int _notices = Setting("SANMO_MESSAGES", 180) / PerNotice;
    private readonly int _kills = Setting("SANMO_KILLS", 9);
    private readonly int _seed = Setting("SANMO_KILL_SEED", 1);

    public void Dispose()
    {
        _connector.Dispose();
        _folder.Dispose();
    }

    [Theory, OnEveryStore]
    public async Task Nothing_is_lost_and_no_group_hears_it_twice_however_the_sender_is_killed(StoreKind kind)
    {
        using var server = await StoreServer.StartAsync(kind);
        var (chance, connection) = (new Random(_seed), server?.Connection ?? "");
        var killed = 0;
        for (var life = 0; life < _kills; life++)
        {
            // Each step by name in turn, and between them instants that chance names. Every life plans some more: one that had nothing left to do would live.
            using var process = life % 2 == 0
                ? Start(life, _steps[life / 2 % _steps.Length], chance.Next(1, Most(life / 2 % _steps.Length)))
                : KillAtArrival(Start(life), chance);
            killed += await process.EndsAsync() ? 1 : 0;
            (_connector.BeforeAnswer, _connector.AfterAnswer) = (null, null);
        }

        using (var last = Start(_kills))
            Assert.False(await last.EndsAsync());
        Assert.Equal(_kills, killed);
        await CheckAsync(connection, $"{kind}, {killed} kills");

        DeliveringProcess Start(int life, string dieAt = "", int dieAfter = 0) =>
            DeliveringProcess.Start(connection, _folder.Path, _connector.Url, life < _kills ? _notices * (life + 1) / _kills : _notices, life, dieAt, dieAfter);
    }

    /// <summary>How often a step is reached in one life at least, and one more.</summary>
    private int Most(int step) => step switch
    {
        0 => Math.Min(12, _notices / _kills + 1),
        1 => 2,
        _ => Math.Min(12, _notices * PerNotice / _kills),
    };

    private DeliveringProcess KillAtArrival(DeliveringProcess process, Random chance)
    {
        var (at, answered) = (_connector.Count + chance.Next(1, Math.Max(2, _notices * PerNotice / (_kills * 2))), chance.Next(2) == 0);
        // A moment after, so that the writes behind an answer are hit as well.
        var moment = TimeSpan.FromMilliseconds(chance.Next(0, 15));
        if (answered)
            _connector.AfterAnswer = count => _ = count == at ? KillAsync() : Task.CompletedTask;
        else
            _connector.BeforeAnswer = count => _ = count == at ? KillAsync() : Task.CompletedTask;
        return process;

        async Task KillAsync()
        {
            if (answered)
                await Task.Delay(moment, TimeProvider.System);
            process.Kill();
        }
    }

    private async Task CheckAsync(string connection, string what)
    {
        using var redis = new RedisConnection(Options.Create(new RedisOptions { Connection = connection, DataPath = _folder.Path }), NullLoggerFactory.Instance);
        await redis.OpenAsync();
        var report = await CrashReport.OfAsync(new DeliveryLedger(redis), _connector);
        output.WriteLine($"seed {_seed}, {what}: {report}");

        Assert.Equal(_notices * PerNotice, report.Rows);
        Assert.Equal((0, 0, 0), (report.Lost, report.TwiceInGroups, report.ThriceForPeople));
        Assert.Equal((0, 0), (report.Unlisted, report.SaidSentAndWasNot));
        Assert.InRange(report.Doubtful, 0, _kills * 8);
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : usual;
}
