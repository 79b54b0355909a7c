using Microsoft.Playwright;
using Sanmo.E2E.Ground;
using Sanmo.E2E.Recording;

namespace Sanmo.E2E.Client;

/// <summary>One person's client: its server, its window in the browser, and what it recorded itself.</summary>
internal sealed class Playground : IAsyncDisposable
{
    private readonly RunningProcess _server;
    private readonly IBrowserContext _context;

    private Playground(Person user, RunningProcess server, int port, IBrowserContext context, ChatWindow window, EventLog log) =>
        (User, _server, Port, _context, Window, Log) = (user, server, port, context, window, log);

    public Person User { get; }

    public int Port { get; }

    public ChatWindow Window { get; }

    public EventLog Log { get; }

    /// <param name="expectReplies">The client asks for the answers in the HTTP response.</param>
    public static async Task<Playground> OpenAsync(Place place, IBrowser browser, string name, Person user, Uri bot, bool expectReplies = false)
    {
        var folder = Directory.CreateDirectory(Path.Combine(place.Artifacts, name)).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, ".m365agentsplayground.yml"), Chat.Configuration(user));
        var port = FreePort.Take();
        string[] options = ["start", "-e", bot.ToString(), "-c", "msteams", "-p", $"{port}", "--disable-telemetry", "--enable-events-recording"];
        var server = RunningProcess.Start("node", [place.Client, .. options, .. expectReplies ? ["--delivery-mode", "expectReplies"] : Array.Empty<string>()], folder, Path.Combine(folder, "client.log"), Environment(place));
        try
        {
            await ServesAsync(server, port);
            var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 1000 }, Locale = "zh-CN" });
            var page = await context.NewPageAsync();
            await page.GotoAsync($"http://127.0.0.1:{port}/");
            var window = new ChatWindow(page, Path.Combine(place.Artifacts, "screenshots"));
            await window.IsReadyAsync();
            return new(user, server, port, context, window, new EventLog(Path.Combine(folder, "devTools")));
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _context.CloseAsync();
        await _server.DisposeAsync();
    }

    private static Dictionary<string, string> Environment(Place place) => new()
    {
        ["PATH"] = Path.Combine(place.Here, "shim", "bin") + ":" + System.Environment.GetEnvironmentVariable("PATH"),
        ["NODE_OPTIONS"] = $"--require \"{Path.Combine(place.Here, "shim", "loopback.cjs")}\"",
        ["APPLICATION_INSIGHTS_NO_STATSBEAT"] = "true",
    };

    private static async Task ServesAsync(RunningProcess server, int port)
    {
        using var http = new HttpClient();
        await Until.TrueAsync("the client's server", async () =>
        {
            Claim.That(!server.HasEnded, $"The client ended: {server.Said}");
            try
            {
                using var answer = await http.GetAsync(new Uri($"http://127.0.0.1:{port}/"));
                return answer.IsSuccessStatusCode;
            }
            catch (HttpRequestException)
            {
                // When its port is taken it listens somewhere else without a word.
                Claim.That(!server.Said.Contains("Listening on ", StringComparison.Ordinal) || server.Said.Contains($"Listening on {port}", StringComparison.Ordinal), $"The client took another port: {server.Said}");
                return false;
            }
        });
    }
}
