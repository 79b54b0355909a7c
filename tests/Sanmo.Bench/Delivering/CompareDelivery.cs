using System.Diagnostics;
using System.Globalization;
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
        var asked = new Arguments(args);
        var (count, spread, hangfire, idle) = (asked.Number("--count", 100_000), asked.Number("--spread", 0), asked.Number("--hangfire-count", 10_000), asked.Number("--idle", 1_000_000));
        var only = asked.Names("--only", "sanmo", "bullmq", "hangfire", "idle");
        var (redisPort, connectorPort) = (Places.FreePort(), Places.FreePort());
        var folder = Directory.CreateTempSubdirectory("sanmo-bench-").FullName;
        // The log is not rewritten meanwhile: what seeding made large would be paid for by whoever is measured then.
        using var redis = Process.Start(new ProcessStartInfo("redis-server", ["--port", Number(redisPort), "--bind", "127.0.0.1", "--dir", folder, "--appendonly", "yes", "--appendfsync", "everysec", "--save", "", "--auto-aof-rewrite-percentage", "0", "--loglevel", "warning"]))!;
        using var connector = Start(null, [Environment.ProcessPath!, "delivery-connector", Number(connectorPort)]);
        var results = new List<Measured>();
        try
        {
            using var bench = new Bench(redis, string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{redisPort}"), string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{connectorPort}/"), AtOnce);
            await bench.WaitForConnectorAsync();
            // In turns, so that what else the machine does falls on both.
            for (var round = 0; round < asked.Number("--rounds", 1); round++)
            {
                if (only.Contains("sanmo"))
                    results.Add(await bench.DeliverAsync("Sanmo Bot", [Environment.ProcessPath!, "delivery-sanmo"], count, spread));
                if (only.Contains("bullmq"))
                    results.Add(await bench.DeliverAsync("BullMQ", ["node", Path.Combine(Places.Peers, "bullmq", "deliver.mjs")], count, spread));
            }

            if (only.Contains("hangfire"))
                results.Add(await bench.DeliverAsync("Hangfire", ["dotnet", "run", "-c", "Release", "--project", Path.Combine(Places.Peers, "hangfire")], hangfire, spread));
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

        if (asked.Text("--out") is { } file)
            await File.WriteAllTextAsync(file, JsonSerializer.Serialize(results, _indented));
        return results.Exists(result => result.Messages > result.Arrived) ? 1 : 0;
    }

    public static Process Start(Errand? errand, string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true };
        errand?.Write(start.Environment);
        if (command[0] == Environment.ProcessPath)
            Places.AsDeployed(start.Environment);
        return Process.Start(start)!;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
