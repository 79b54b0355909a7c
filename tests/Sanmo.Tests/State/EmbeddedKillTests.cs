using System.Globalization;
using Sanmo.Tests.State.Fixtures;
using StackExchange.Redis;

namespace Sanmo.Tests.State;

/// <summary>
/// A process with the embedded store is killed again and again while many clients write to it. A longer run:
/// <c>SANMO_KILLS=50 SANMO_KILL_SEED=7 dotnet test tests/Sanmo.Tests --filter EmbeddedKillTests</c>.
/// </summary>
public sealed class EmbeddedKillTests(ITestOutputHelper output) : IDisposable
{
    private const int Connections = 4;

    private readonly TempFolder _folder = new();
    private readonly Dictionary<(CrashWriter Writer, string At), int> _acked = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task No_acknowledged_write_is_lost_when_the_process_is_killed()
    {
        var (kills, seed) = (Setting("SANMO_KILLS", 8), Setting("SANMO_KILL_SEED", 1));
        var chance = new Random(seed);
        var damage = new CrashDamage();
        for (var kill = 0; kill < kills; kill++)
        {
            // Every fourth time the start itself is interrupted, with whatever the kill before it left behind.
            if (kill % 4 == 3)
                await KillWhileStartingAsync(chance);
            else
                damage += await KillWhileWritingAsync(kill, chance);
        }
        using var last = EmbeddedProcess.Start(_folder.Path);
        var atTheEnd = await CheckAsync(await last.ServesAsync());
        // Every check looks at every life again, so only the last one counts each half script once.
        damage = damage with { HalfScripts = 0 } + atTheEnd;

        output.WriteLine($"seed {seed}: {kills} kills, {_acked.Values.Sum()} acknowledged calls, {damage}");
        Assert.True(_acked.Values.Sum() > kills * 10);
        Assert.Equal(0, damage.Lost);
        Assert.Equal(0, damage.HalfTransactions);
    }

    [Fact]
    public async Task A_second_process_on_the_same_folder_is_refused_until_the_first_is_gone()
    {
        using var first = EmbeddedProcess.Start(_folder.Path);
        await first.ServesAsync();

        using (var second = EmbeddedProcess.Start(_folder.Path))
            Assert.Contains($"in use by process {first.Id}.", await second.RefusesAsync(), StringComparison.Ordinal);

        first.Kill();
        using var third = EmbeddedProcess.Start(_folder.Path);
        await third.ServesAsync();
    }

    private async Task KillWhileStartingAsync(Random chance)
    {
        using var process = EmbeddedProcess.Start(_folder.Path);
        await Task.Delay(TimeSpan.FromMilliseconds(chance.Next(50, 500)), TimeProvider.System);
        process.Kill();
    }

    private async Task<CrashDamage> KillWhileWritingAsync(int kill, Random chance)
    {
        using var process = EmbeddedProcess.Start(_folder.Path);
        var address = await process.ServesAsync();
        var damage = await CheckAsync(address);

        var killAfter = chance.Next(20, 1500);
        var acknowledged = 0;
        var connections = await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => ConnectionMultiplexer.ConnectAsync(address.Clone())));
        var writing = connections.SelectMany((connection, number) => CrashWriter.All.Select(writer => WriteUntilKilledAsync(writer, connection, $"{{k{kill}}}:{number}:{writer.Name}:")));
        foreach (var (writer, at, acked) in await Task.WhenAll(writing))
            _acked[(writer, at)] = acked;
        foreach (var connection in connections)
            await connection.DisposeAsync();
        return damage;

        async Task<(CrashWriter, string, int)> WriteUntilKilledAsync(CrashWriter writer, ConnectionMultiplexer connection, string at)
        {
            for (var number = 1; ; number++)
            {
                try
                {
                    await writer.WriteAsync(connection.GetDatabase(), at, number);
                }
                catch (Exception error) when (error is RedisException or TimeoutException)
                {
                    return (writer, at, number - 1);
                }
                if (Interlocked.Increment(ref acknowledged) == killAfter)
                    process.Kill();
            }
        }
    }

    private async Task<CrashDamage> CheckAsync(ConfigurationOptions address)
    {
        await using var connection = await ConnectionMultiplexer.ConnectAsync(address.Clone());
        var damage = new CrashDamage();
        foreach (var ((writer, at), acked) in _acked)
        {
            var found = await writer.CheckAsync(connection.GetDatabase(), at, acked);
            if (found.Lost > 0 || found.HalfTransactions > 0)
                output.WriteLine($"{at} acknowledged {acked}: {found}");
            damage += found;
        }
        return damage;
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
