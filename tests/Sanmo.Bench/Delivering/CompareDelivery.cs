using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace Sanmo.Bench.Delivering;

/// <summary>
/// <c>delivery [--count 100000] [--spread 0|60] [--rounds 1] [--hangfire-count 10000] [--idle 1000000] [--only sanmo,bullmq,hangfire,idle] [--out FILE]</c>: the same messages to
/// the same connector through this product, BullMQ and Hangfire, one after the other on one Redis, each in a process of its own.
/// </summary>
internal static class CompareDelivery
{
    private const int AtOnce = 64;
    private static readonly JsonSerializerOptions _indented = new() { WriteIndented = true };

    public static async Task<int> RunAsync(string[] args)
    {
        var (count, spread, hangfire, idle) = (Setting(args, "--count", 100_000), Setting(args, "--spread", 0), Setting(args, "--hangfire-count", 10_000), Setting(args, "--idle", 1_000_000));
        var only = Text(args, "--only")?.Split(',') ?? ["sanmo", "bullmq", "hangfire", "idle"];
        var (redisPort, connectorPort) = (FreePort(), FreePort());
        var folder = Directory.CreateTempSubdirectory("sanmo-bench-").FullName;
        using var redis = Process.Start(new ProcessStartInfo("redis-server", ["--port", Number(redisPort), "--bind", "127.0.0.1", "--dir", folder, "--appendonly", "yes", "--appendfsync", "everysec", "--save", "", "--loglevel", "warning"]))!;
        using var connector = Start(null, [Environment.ProcessPath!, "delivery-connector", Number(connectorPort)]);
        var results = new List<Measured>();
        try
        {
            using var bench = new Bench(redis, string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{redisPort}"), string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{connectorPort}/"), AtOnce);
            await bench.WaitForConnectorAsync();
            // In turns, so that what else the machine does falls on both.
            for (var round = 0; round < Setting(args, "--rounds", 1); round++)
            {
                if (only.Contains("sanmo"))
                    results.Add(await bench.DeliverAsync("Sanmo Bot", [Environment.ProcessPath!, "delivery-sanmo"], count, spread));
                if (only.Contains("bullmq"))
                    results.Add(await bench.DeliverAsync("BullMQ", ["node", Path.Combine(Peers(), "bullmq", "deliver.mjs")], count, spread));
            }

            if (only.Contains("hangfire"))
                results.Add(await bench.DeliverAsync("Hangfire", ["dotnet", "run", "-c", "Release", "--project", Path.Combine(Peers(), "hangfire")], hangfire, spread));
            if (only.Contains("idle"))
                results.Add(await bench.WaitAsync(idle, TimeSpan.FromSeconds(20)));
        }
        finally
        {
            connector.Kill();
            redis.Kill();
            await redis.WaitForExitAsync();
            Directory.Delete(folder, recursive: true);
        }

        if (Text(args, "--out") is { } file)
            await File.WriteAllTextAsync(file, JsonSerializer.Serialize(results, _indented));
        return results.Exists(result => result.Messages > result.Arrived) ? 1 : 0;
    }

    public static Process Start(Errand? errand, string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true };
        errand?.Write(start.Environment);
        return Process.Start(start)!;
    }

    private static string Peers()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Sanmo.Bot.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The bench runs inside the repository.");
        return Path.Combine(folder, "tests", "Sanmo.Bench", "peers");
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private static string? Text(string[] args, string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

    private static int Setting(string[] args, string name, int usual) => Text(args, name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : usual;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
