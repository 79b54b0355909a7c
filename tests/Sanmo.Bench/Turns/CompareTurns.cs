using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Sanmo.Bench.Turns;

/// <summary>
/// <c>turns [--rounds 3] [--seconds 10] [--warm 15] [--connections 32] [--starts 3] [--only embedded,redis,botbuilder,agents] [--out FILE]</c>: "my schedule this week", answered in full by
/// this product, beside the bare echo bots of the JavaScript SDKs. Each is a process of its own; rounds are taken in turns, after one to warm up.
/// </summary>
internal static class CompareTurns
{
    private static readonly JsonSerializerOptions _indented = new() { WriteIndented = true };

    public static async Task<int> RunAsync(Arguments asked)
    {
        var (rounds, connections, starts) = (asked.Number("--rounds", 3), asked.Number("--connections", 32), asked.Number("--starts", 3));
        var (time, warm) = (TimeSpan.FromSeconds(asked.Number("--seconds", 10)), TimeSpan.FromSeconds(asked.Number("--warm", 15)));
        var root = Directory.CreateTempSubdirectory("sanmo-turns-").FullName;
        var redisPort = Places.FreePort();
        using var redis = Process.Start(Silent("redis-server", ["--port", Number(redisPort), "--bind", "127.0.0.1", "--dir", root, "--appendonly", "yes", "--appendfsync", "everysec", "--save", ""]))!;
        var contestants = Contestants(redis, redisPort).Where(one => asked.Names("--only", one.Key).Contains(one.Key)).Select(one => one.Value).ToList();
        var running = new List<Running>();
        var table = contestants.Select(_ => new List<Round>()).ToList();
        var cold = contestants.Select(_ => new List<double>()).ToList();
        try
        {
            foreach (var (index, contestant) in contestants.Index())
            {
                var folder = Directory.CreateDirectory(Path.Combine(root, Number(index))).FullName;
                // The first start makes the demo organisation; it is no start like the others.
                for (var start = 0; start <= starts; start++)
                {
                    var one = await Running.StartAsync(contestant, folder);
                    if (start > 0)
                        cold[index].Add(one.ColdStart);
                    if (start == starts)
                        running.Add(one);
                    else
                        one.Dispose();
                }

                var sample = await running[^1].SampleAsync();
                await Console.Out.WriteLineAsync($"{contestant.Name}: starts in {string.Join(", ", cold[index].Select(seconds => Text($"{seconds:0.00}")))} s; answers {sample[..Math.Min(sample.Length, 300)]}");
            }

            for (var round = 0; round <= rounds; round++)
            {
                foreach (var (index, one) in running.Index())
                {
                    var result = await one.RunAsync(round == 0 ? warm : time, connections);
                    await Console.Out.WriteLineAsync(Text($"{(round == 0 ? "warm-up" : $"round {round}"),-8} {contestants[index].Name,-28} {result.PerSecond,8:0} turns/s  p50 {result.P50Milliseconds,7:0.0} ms  p99 {result.P99Milliseconds,7:0.0} ms  {result.Cpu + result.StoreCpu,5:0.0} s of a core  {result.BytesEach:0} bytes each  {result.Wrong} wrong"));
                    if (round > 0)
                        table[index].Add(result);
                }
            }

            var memory = running.Select(one => one.MemoryBytes).ToList();
            var measured = contestants.Select((contestant, index) => TurnsMeasured.Of(contestant, table[index], cold[index], memory[index])).ToList();
            await PrintTurns.AsTableAsync(measured, Text($"{rounds} rounds of {time.TotalSeconds:0} s in turns, {connections} connections, load average {LoadAverage()}, {Environment.ProcessorCount} cores"));
            if (asked.Text("--out") is { } file)
                await File.WriteAllTextAsync(file, JsonSerializer.Serialize(measured, _indented));
            return measured.Exists(one => one.Wrong > 0) ? 1 : 0;
        }
        finally
        {
            running.ForEach(one => one.Dispose());
            redis.Kill();
            await redis.WaitForExitAsync();
            Directory.Delete(root, recursive: true);
        }
    }

    private static Dictionary<string, Contestant> Contestants(Process redis, int redisPort) => new()
    {
        ["embedded"] = new("Sanmo Bot, embedded store", "the whole schedule", (port, folder) => Sanmo(port, "--Redis:DataPath", folder)),
        ["redis"] = new("Sanmo Bot, redis-server", "the whole schedule", (port, _) => Sanmo(port, "--Redis:Connection", Text($"127.0.0.1:{redisPort}")), redis),
        ["botbuilder"] = new("botbuilder 4.23, express", "an echo", (port, _) => Node("botbuilder", port)),
        ["agents"] = new("@microsoft/agents-hosting 1.8", "an echo", (port, _) => Node("agents", port)),
    };

    // Warnings only, as a busy host would run; the echo bots write nothing either.
    private static ProcessStartInfo Sanmo(int port, string store, string where)
    {
        var start = Silent(Path.Combine(AppContext.BaseDirectory, "Sanmo.Bot"), ["--environment", "Development", "--Urls", Text($"http://127.0.0.1:{port}"), store, where, "--Logging:LogLevel:Default", "Warning"]);
        Places.AsDeployed(start.Environment);
        return start;
    }

    private static ProcessStartInfo Node(string peer, int port)
    {
        var folder = Path.Combine(Places.Peers, peer);
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
            throw new InvalidOperationException($"Run npm ci in {folder} first.");
        var start = Silent("node", [Path.Combine(folder, "echo.mjs")]);
        start.Environment["PORT"] = Number(port);
        return start;
    }

    private static ProcessStartInfo Silent(string program, string[] arguments) => new("sh", ["-c", "exec \"$@\" >/dev/null 2>&1", "sh", program, .. arguments]);

    private static string LoadAverage() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
