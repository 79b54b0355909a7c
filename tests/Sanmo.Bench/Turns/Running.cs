using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace Sanmo.Bench.Turns;

/// <summary>A contestant at work, measured from outside.</summary>
internal sealed class Running : IDisposable
{
    private const string Hello = """{"type":"message","id":"ID","channelId":"msteams","serviceUrl":"http://localhost:56150/_connector","deliveryMode":"expectReplies","from":{"id":"29:demo-e1010"},"recipient":{"id":"28:bot"},"conversation":{"id":"a:cold","conversationType":"personal"},"text":"我这周有什么安排"}""";

    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2), _between = TimeSpan.FromMilliseconds(5);

    private readonly Process _process;
    private readonly Contestant _contestant;
    private readonly int _port;

    private Running(Contestant contestant, int port, Process process) => (_contestant, _port, _process) = (contestant, port, process);

    /// <summary>From the start of the process to its first answer, in seconds.</summary>
    public double ColdStart { get; private set; }

    public long MemoryBytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public static async Task<Running> StartAsync(Contestant contestant, string folder)
    {
        var port = Places.FreePort();
        var began = TimeProvider.System.GetTimestamp();
        var running = new Running(contestant, port, Process.Start(contestant.Start(port, folder))!);
        using var http = new HttpClient();
        while (await running.AskAsync(http) is null)
        {
            if (running._process.HasExited || TimeProvider.System.GetElapsedTime(began) > _patience)
                throw new InvalidOperationException($"{contestant.Name} does not answer.");
            await Task.Delay(_between, TimeProvider.System);
        }

        running.ColdStart = TimeProvider.System.GetElapsedTime(began).TotalSeconds;
        return running;
    }

    /// <summary>One round of <c>wrk</c>.</summary>
    public async Task<Round> RunAsync(TimeSpan time, int connections)
    {
        var (cpu, storeCpu) = (CpuOf(_process), CpuOf(_contestant.StoreServer));
        using var wrk = Process.Start(new ProcessStartInfo("wrk",
            ["-t1", Text($"-c{connections}"), Text($"-d{time.TotalSeconds:0}s"), "--timeout", "20s", "-s", Path.Combine(Places.Bench, "Turns", "turns.lua"), Text($"http://127.0.0.1:{_port}/api/messages"), "--", Guid.NewGuid().ToString("N"), "42"])
        {
            RedirectStandardOutput = true,
        })!;
        var said = await wrk.StandardOutput.ReadToEndAsync();
        var (after, storeAfter) = (CpuOf(_process), CpuOf(_contestant.StoreServer));
        var result = said.Split('\n').FirstOrDefault(line => line.StartsWith("RESULT ", StringComparison.Ordinal)) ?? throw new InvalidOperationException($"wrk did not measure {_contestant.Name}: {said}");
        var numbers = result.Split(' ').Skip(1).Select(number => long.Parse(number, CultureInfo.InvariantCulture)).ToList();
        return new(numbers[0], numbers[1] / 1e6, numbers[2], (double)numbers[3] / Math.Max(1, numbers[0]), numbers[4] / 1e3, numbers[5] / 1e3, after - cpu, storeAfter - storeCpu);
    }

    /// <summary>What a person reads, to be looked at by whoever reads the figures.</summary>
    public async Task<string> SampleAsync()
    {
        using var http = new HttpClient();
        return await AskAsync(http) ?? "";
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    /// <returns>Null when it does not answer yet.</returns>
    private async Task<string?> AskAsync(HttpClient http)
    {
        using var words = new StringContent(Hello.Replace("ID", Guid.NewGuid().ToString("N"), StringComparison.Ordinal), Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        try
        {
            using var answer = await http.PostAsync(new Uri(Text($"http://127.0.0.1:{_port}/api/messages")), words);
            var body = await answer.Content.ReadAsStringAsync();
            return answer.IsSuccessStatusCode && body.Contains("\"text\"", StringComparison.Ordinal) | body.Contains("attachments", StringComparison.Ordinal) ? body : null;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private static double CpuOf(Process? process)
    {
        process?.Refresh();
        return process?.TotalProcessorTime.TotalSeconds ?? 0;
    }

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
