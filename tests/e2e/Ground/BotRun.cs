namespace Sanmo.E2E.Ground;

/// <summary>The real bot in its own process, on its embedded store and the demo organisation.</summary>
/// <param name="name">Of its log.</param>
internal sealed class BotRun(Place place, string data, string name = "bot") : IAsyncDisposable
{
    private const int TroubleLines = 30;

    private readonly int _port = FreePort.Take();
    private RunningProcess? _process;
    private int _starts;

    public Uri Messages => new($"http://localhost:{_port}/api/messages");

    public IReadOnlyDictionary<string, string>? Environment { get; init; }

    public string Said => _process?.Said ?? "";

    /// <summary>The last of its warnings and errors: why a fact failed is often there.</summary>
    public string Troubles => string.Join('\n', Said.Split('\n').Where(line => !line.StartsWith("info:", StringComparison.Ordinal)).TakeLast(TroubleLines));

    /// <param name="now">Where the demo clock starts, in the organisation's zone.</param>
    /// <param name="speed">Demo seconds in a real one.</param>
    public async Task StartAsync(string now, int speed, params IReadOnlyList<string> also)
    {
        string[] settings = ["--environment", "Development", $"--Urls=http://localhost:{_port}", $"--Redis:DataPath={data}", "--Demo:Enabled=true", $"--Demo:Now={now}", $"--Demo:Speed={speed}", .. also];
        var process = _process = RunningProcess.Start("dotnet", [place.Bot, .. settings], place.Artifacts, Path.Combine(place.Artifacts, $"{name}-{++_starts}.log"), Environment);
        using var http = new HttpClient { BaseAddress = new($"http://localhost:{_port}") };
        await Until.TrueAsync("the bot to be ready", async () =>
        {
            Claim.That(!process.HasEnded, $"The bot ended: {process.Said}");
            try
            {
                using var answer = await http.GetAsync(new Uri("/health/ready", UriKind.Relative));
                return answer.IsSuccessStatusCode;
            }
            catch (HttpRequestException)
            {
                return false;
            }
        }, TimeSpan.FromMinutes(2));
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
            await _process.DisposeAsync();
        _process = null;
    }
}
