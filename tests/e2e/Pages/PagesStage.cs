using System.Globalization;
using Microsoft.Playwright;
using Sanmo.E2E.Ground;

namespace Sanmo.E2E.Pages;

/// <summary>The bot with its own pages, and a browser for as many people as a story needs.</summary>
internal sealed class PagesStage(Place place) : IAsyncDisposable
{
    private const string Morning = "2026-11-23T08:05:00+08:00";

    private readonly string _data = Directory.CreateTempSubdirectory("sanmo-e2e-pages-").FullName;
    private readonly List<Tab> _tabs = [];
    private BotRun? _bot;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public string Here => place.Here;

    /// <summary>Where the bot takes messages.</summary>
    public Uri Messages => _bot!.Messages;

    public string Pictures => Path.Combine(place.Artifacts, "pages");

    public async Task PrepareAsync()
    {
        Directory.CreateDirectory(Pictures);
        Claim.That(File.Exists(place.Bot), $"The bot is not built: {place.Bot} is missing.");
        _bot = new(place, _data);
        await _bot.StartAsync(Morning, speed: 1);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Place.Chromium, Headless = true, Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"] });
    }

    /// <summary>One tab of one person.</summary>
    /// <param name="path">Relative, for example <c>console/notices</c>; empty is the chat.</param>
    /// <param name="person">An employee number of the demo.</param>
    public Task<Tab> OpenAsync(string path, string person, string language = "zh", int width = 1280, int height = 860) => OpenAtAsync(_bot!, path, person, language, width, height);

    public async Task<Tab> OpenAtAsync(BotRun bot, string path, string person, string language = "zh", int width = 1280, int height = 860)
    {
        var context = await _browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, DeviceScaleFactor = 1.5f, ReducedMotion = ReducedMotion.Reduce });
        var tab = new Tab(await context.NewPageAsync(), Pictures);
        _tabs.Add(tab);
        await tab.GoAsync(AddressAt(bot, path, person, language));
        return tab;
    }

    public Uri AddressOf(string path, string person, string language = "zh") => AddressAt(_bot!, path, person, language);

    public IBrowser Browser => _browser!;

    public async Task CloseAsync(Tab tab)
    {
        _tabs.Remove(tab);
        await tab.CloseAsync();
    }

    private static Uri AddressAt(BotRun bot, string path, string person, string language) =>
        new(bot.Messages, $"/{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}as={person}&lang={language}");

    public async Task ShootAllAsync(int failure)
    {
        await Console.Out.WriteLineAsync(_bot?.Troubles);
        foreach (var (at, tab) in _tabs.Index())
            await tab.ShootAsync(string.Create(CultureInfo.InvariantCulture, $"failure-{failure}-{at}"));
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.CloseAsync();
        _playwright?.Dispose();
        if (_bot is not null)
            await _bot.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }
}
