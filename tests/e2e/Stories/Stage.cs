using System.Globalization;
using Microsoft.Playwright;
using Sanmo.E2E.Client;
using Sanmo.E2E.Ground;

namespace Sanmo.E2E.Stories;

/// <summary>The bot, the browser and everybody's client; all of it ends with this.</summary>
internal sealed class Stage(Place place) : IAsyncDisposable
{
    /// <summary>A Monday before the working day, so that the whole week lies ahead and no reminder is due.</summary>
    private const string Morning = "2026-11-23T08:05:00+08:00";

    private readonly string _data = Directory.CreateTempSubdirectory("sanmo-e2e-").FullName;
    private readonly List<Playground> _clients = [];
    private BotRun? _bot;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public BotRun Bot => _bot!;

    /// <summary>Opened by the first story that has this person in it.</summary>
    public Playground Secretary { get; private set; } = null!;

    public Playground Zoe { get; private set; } = null!;

    public Playground NewZoe { get; private set; } = null!;

    public async Task PrepareAsync()
    {
        if (Directory.Exists(place.Artifacts))
            Directory.Delete(place.Artifacts, recursive: true);
        Directory.CreateDirectory(place.Artifacts);
        Claim.That(File.Exists(place.Bot), $"The bot is not built: {place.Bot} is missing.");
        Claim.That(File.Exists(Place.Chromium), $"No browser at {Place.Chromium}; install chromium or set CHROMIUM_PATH.");
        await InstallClientAsync();
        _bot = new(place, _data);
        await _bot.StartAsync(Morning, speed: 1);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Place.Chromium,
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async Task OpenSecretaryAsync() => Secretary = await OpenAsync("secretary", Person.Secretary);

    public async Task OpenZoeAsync() => Zoe = await OpenAsync("zoe", Person.Zoe);

    public async Task OpenNewZoeAsync() => NewZoe = await OpenAsync("newcomer", Person.NewZoe, expectReplies: true);

    /// <summary>The same bot on the same data, later that morning and in a hurry.</summary>
    public async Task RestartBotAsync(string now, int speed)
    {
        await Bot.DisposeAsync();
        await Bot.StartAsync(now, speed);
    }

    public async Task ShootAllAsync(int failure)
    {
        await Console.Out.WriteLineAsync(_bot?.Troubles);
        foreach (var (at, client) in _clients.Index())
        {
            await client.Window.ShootAsync(string.Create(CultureInfo.InvariantCulture, $"failure-{failure}-{at}"));
            await client.Window.EscapeAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in _clients)
            await client.DisposeAsync();
        if (_browser is not null)
            await _browser.CloseAsync();
        _playwright?.Dispose();
        if (_bot is not null)
            await _bot.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }

    private async Task<Playground> OpenAsync(string name, Person person, bool expectReplies = false)
    {
        var client = await Playground.OpenAsync(place, _browser!, name, person, Bot.Messages, expectReplies);
        _clients.Add(client);
        return client;
    }

    private async Task InstallClientAsync()
    {
        if (File.Exists(place.Client))
            return;
        await using var npm = RunningProcess.Start("npm", ["ci", "--no-audit", "--no-fund"], place.Here, Path.Combine(place.Artifacts, "npm.log"));
        var code = await npm.EndAsync(TimeSpan.FromMinutes(5));
        Claim.That(code == 0 && File.Exists(place.Client), $"npm ci ended with {code}: {npm.Said}");
    }
}
