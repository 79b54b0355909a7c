using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Sanmo.Bench.Delivering;

/// <summary>Starts one program after the other on the same Redis and connector, and measures from outside.</summary>
internal sealed class Bench(Process redis, string redisAddress, string connector, int atOnce) : IDisposable
{
    private static readonly TimeSpan _seeding = TimeSpan.FromMinutes(4), _patience = TimeSpan.FromMinutes(4);

    private readonly HttpClient _http = new() { BaseAddress = new(connector) };

    public void Dispose() => _http.Dispose();

    public async Task WaitForConnectorAsync()
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await _http.GetStringAsync(new Uri("report", UriKind.Relative));
                return;
            }
            catch (HttpRequestException) when (attempt < 50)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
            }
        }
    }

    public async Task<Measured> DeliverAsync(string program, string[] command, int count, int spread)
    {
        await EmptyAsync();
        // Seeding has to be over when the first one is due.
        for (var lead = TimeSpan.FromSeconds(count / 1500 + 20); ; lead *= 2)
        {
            var errand = new Errand(redisAddress, connector, count, (Now() + lead).ToUnixTimeMilliseconds(), spread * 1_000_000L / count, atOnce);
            await _http.GetStringAsync(new Uri(string.Create(CultureInfo.InvariantCulture, $"expect/{count}/{errand.Start}/{errand.StepMicroseconds}"), UriKind.Relative));
            using var process = CompareDelivery.Start(errand, command);
            try
            {
                await ReadyAsync(process);
                if (Now().ToUnixTimeMilliseconds() < errand.Start)
                    return Say(await MeasureAsync(program, process, errand, spread));
                await Console.Out.WriteLineAsync($"{program}: seeding took longer than {lead}; once more");
            }
            finally
            {
                process.Kill(entireProcessTree: true);
            }

            await EmptyAsync();
        }
    }

    /// <summary>Nothing is due: what does it cost?</summary>
    public async Task<Measured> WaitAsync(int count, TimeSpan time)
    {
        await EmptyAsync();
        using var process = CompareDelivery.Start(new Errand(redisAddress, connector, count, 0, 0, atOnce), [Environment.ProcessPath!, "delivery-idle"]);
        try
        {
            var bytes = long.Parse((await ReadyAsync(process)).Split(' ')[1], CultureInfo.InvariantCulture);
            // Until what runs has been compiled for good.
            await Task.Delay(TimeSpan.FromSeconds(45), TimeProvider.System);
            var (cpu, redisCpu) = (CpuOf(process), CpuOf(redis));
            await Task.Delay(time, TimeProvider.System);
            return Say(new("Sanmo Bot, idle", 0, 0, count, 0, 0, 0, 0, 0, CpuOf(process) - cpu, CpuOf(redis) - redisCpu, time.TotalSeconds, bytes, []));
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private async Task<Measured> MeasureAsync(string program, Process process, Errand errand, int spread)
    {
        var worker = WorkerOf(process);
        await Task.Delay(TimeSpan.FromMilliseconds(Math.Max(0, errand.Start - Now().ToUnixTimeMilliseconds())), TimeProvider.System);
        var (cpu, redisCpu, began) = (CpuOf(worker), CpuOf(redis), Now());
        Arrived arrived;
        do
        {
            await Task.Delay(TimeSpan.FromMilliseconds(500), TimeProvider.System);
            arrived = JsonSerializer.Deserialize<Arrived>(await _http.GetStringAsync(new Uri("report", UriKind.Relative)))!;
        }
        while (arrived.Count < errand.Count && Now() - began < _patience);
        return new(program, errand.Count, spread, arrived.Count, arrived.Twice, arrived.PerSecond, arrived.P50, arrived.P99, arrived.Max, CpuOf(worker) - cpu, CpuOf(redis) - redisCpu, (Now() - began).TotalSeconds, 0, arrived.Percentiles);
    }

    // "dotnet run" is the parent of what it runs.
    private static Process WorkerOf(Process process)
    {
        var children = File.ReadAllText($"/proc/{process.Id}/task/{process.Id}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return process.ProcessName == "dotnet" && children is [.., var child] ? Process.GetProcessById(int.Parse(child, CultureInfo.InvariantCulture)) : process;
    }

    private static async Task<string> ReadyAsync(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync().WaitAsync(_seeding, TimeProvider.System) is { } line)
            if (line.StartsWith("ready", StringComparison.Ordinal))
                return line;
        throw new InvalidOperationException("The program ended before it was ready.");
    }

    private async Task EmptyAsync()
    {
        await using var connection = await StackExchange.Redis.ConnectionMultiplexer.ConnectAsync(redisAddress + ",allowAdmin=true");
        await connection.GetServers()[0].FlushAllDatabasesAsync();
    }

    private static Measured Say(Measured one)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{one.Program,-16} {one.Arrived}/{one.Messages} {one.PerSecond:0}/s late p50 {one.P50} p99 {one.P99} max {one.Max} ms, twice {one.Twice}, cpu {one.Cpu:0.0} s, redis {one.RedisCpu:0.0} s of {one.Seconds:0.0} s, {one.BytesEach} bytes each"));
        return one;
    }

    private static double CpuOf(Process process)
    {
        process.Refresh();
        return process.TotalProcessorTime.TotalSeconds;
    }

    private static DateTimeOffset Now() => TimeProvider.System.GetUtcNow();
}
