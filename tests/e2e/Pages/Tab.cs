using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Sanmo.E2E.Ground;

namespace Sanmo.E2E.Pages;

/// <summary>What one person does and sees in one tab.</summary>
internal sealed class Tab(IPage page, string pictures)
{
    // A busy disk holds an embedded store up for many seconds; nothing is told by how long it took.
    private static readonly float Patience = 60_000;
    private readonly List<string> _complaints = [];

    public ILocator Messages => page.GetByTestId("messages");

    public ILocator Panel => page.GetByTestId("panel");

    /// <summary>What the browser refused or could not do, in its own words.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public ILocator Find(string selector) => page.Locator(selector);

    public string Address => page.Url;

    /// <summary>Any page of the bot, also one without a live connection.</summary>
    public Task VisitAsync(Uri address) => page.GotoAsync(address.ToString());

    public Task KeyAsync(string key) => page.Keyboard.PressAsync(key);

    public Task TypeAsync(string text) => page.Keyboard.TypeAsync(text);

    /// <summary>Asks what has the focus.</summary>
    public Task<string> FocusAsync(string look) => page.EvaluateAsync<string>($"() => String(({look})(document.activeElement))");

    /// <summary>Goes from stop to stop until one fits.</summary>
    public async Task TabToAsync(string fits)
    {
        for (var stops = 0; stops < 80; stops++)
        {
            await KeyAsync("Tab");
            if (await FocusAsync(fits) == "true")
                return;
        }

        throw new FactException($"No stop of the keyboard fits {fits}.");
    }

    public async Task GoAsync(Uri address)
    {
        page.SetDefaultTimeout(Patience);
        page.Console += (_, said) =>
        {
            if (said.Type == "error")
                _complaints.Add(said.Text);
        };
        page.PageError += (_, error) => _complaints.Add(error);
        await page.GotoAsync(address.ToString());
        await IsAliveAsync();
    }

    /// <summary>The page has its live connection: only then a press does something.</summary>
    public async Task IsAliveAsync()
    {
        await page.Locator(".chat, .console").First.WaitForAsync();
        await page.WaitForFunctionAsync("() => document.documentElement.dataset.live === 'yes'");
    }

    public async Task SayAsync(string text)
    {
        await page.GetByRole(AriaRole.Textbox).Last.FillAsync(text);
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("Enter");
    }

    public Task ReadAsync(string text) => Messages.GetByText(text).Last.WaitForAsync();

    public async Task DownloadAsync(string selector, string to)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator(selector).First.ClickAsync());
        await download.SaveAsAsync(to);
    }

    public Task PressAsync(string label) => Messages.GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).Last.ClickAsync();

    public async Task<string> TextAsync(string selector) => await page.Locator(selector).First.InnerTextAsync();

    public Task SpeedAsync(string label) => page.GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).First.ClickAsync();

    /// <summary>What axe finds on the page that is serious or critical.</summary>
    public async Task<IReadOnlyList<string>> SeriousAsync() =>
        [.. (await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] })).Violations.Where(found => found.Impact is "serious" or "critical")
            .Select(found => $"{found.Id}: {found.Help} {string.Join("; ", found.Nodes.Take(3).Select(node => node.Html))}")];

    public Task<int> OverflowAsync() => page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - window.innerWidth");

    public Task ShootAsync(string name, bool whole = false) => page.ScreenshotAsync(new() { Path = Path.Combine(pictures, $"{name}.png"), FullPage = whole });

    public Task CloseAsync() => page.Context.CloseAsync();

    public async Task HasQuietConsoleAsync()
    {
        await Task.CompletedTask;
        Claim.That(_complaints.Count == 0, $"The browser complained: {string.Join(" | ", _complaints.Take(5))}");
    }
}
