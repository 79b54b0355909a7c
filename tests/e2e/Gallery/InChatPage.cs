using System.Globalization;
using Microsoft.Playwright;
using Sanmo.E2E.Ground;

namespace Sanmo.E2E.Gallery;

/// <summary>People speak in the product's own chat page, everybody in a tab of their own.</summary>
internal sealed class InChatPage(BotRun bot, IBrowser browser, string language, string pictures, bool shoots) : IHall
{
    // A card that was drawn before and has not changed is not drawn again.
    private const string Mark = """
        () => {
          const fresh = [];
          for (const card of document.querySelectorAll('.messages .message.is-bot .card'))
            if (card.dataset.drawn !== card.innerText) { card.dataset.drawn = card.innerText; card.dataset.at = String(document.drawn = (document.drawn ?? 0) + 1); fresh.push(card.dataset.at); }
          return fresh;
        }
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private readonly Dictionary<(Speaker, bool), IPage> _tabs = [];
    private int _messages;

    public async Task SayAsync(Speaker who, string text, bool inGroup)
    {
        var tab = await TabAsync(who, inGroup);
        var before = await StandAsync(tab);
        var field = tab.Locator("textarea[aria-controls=mentions]");
        await field.FillAsync(inGroup ? $"{(language == "en" ? "@Branch Assistant" : "@支部小助手")} {text}" : text);
        await field.PressAsync("Escape");
        await field.PressAsync("Enter");
        await AnsweredAsync(tab, before);
    }

    public async Task PressAsync(Speaker who, string label, IReadOnlyDictionary<string, string> filled)
    {
        var tab = await TabAsync(who, false);
        var before = await StandAsync(tab);
        var card = tab.Locator(".message.is-bot .card").Filter(new() { Has = tab.GetByRole(AriaRole.Button, new() { Name = label, Exact = true }) }).Last;
        var button = card.GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).First;
        var opens = await button.GetAttributeAsync("aria-expanded") is not null;
        if (opens)
            await button.ClickAsync();
        foreach (var (field, value) in filled)
        {
            var input = card.Locator($"[id$='-{field}']").Last;
            if (await input.EvaluateAsync<string>("input => input.tagName") == "SELECT")
                await input.SelectOptionAsync(value);
            else
                await input.FillAsync(value);
        }

        await (opens ? card.Locator(".form .press.primary") : button).ClickAsync();
        await AnsweredAsync(tab, before);
    }

    public async Task<IReadOnlyList<Exhibit>> CollectAsync(string asked)
    {
        var exhibits = new List<Exhibit>();
        foreach (var (who, tab) in _tabs)
            foreach (var at in await tab.EvaluateAsync<string[]>(Mark))
                exhibits.Add(await DrawAsync(asked, who.Item1.No, tab.Locator($".card[data-at='{at}']")));
        return exhibits;
    }

    /// <summary>Everything that stands in the tabs, on a screen as narrow as a phone's.</summary>
    public async Task<IReadOnlyList<Exhibit>> OnPhoneAsync()
    {
        var exhibits = new List<Exhibit>();
        foreach (var ((who, _), tab) in _tabs)
        {
            await tab.SetViewportSizeAsync(390, 844);
            foreach (var card in await tab.Locator(".message.is-bot .card").AllAsync())
                if (await card.EvaluateAsync<string[]>(Cut.Script) is { Length: > 0 } cut)
                    exhibits.Add(new("on a phone", who.No, await card.InnerTextAsync(), cut, await ShootAsync(card)));
        }

        return exhibits;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var tab in _tabs.Values)
            await tab.Context.CloseAsync();
    }

    private async Task<Exhibit> DrawAsync(string asked, string reader, ILocator card)
    {
        // A form opens below its button; one at a time.
        var folds = card.Locator(".card-buttons > button[aria-expanded]");
        var cut = new List<string>();
        var text = "";
        for (var at = 0; at < await folds.CountAsync(); at++)
        {
            await folds.Nth(at).ClickAsync();
            await card.Locator(".form").WaitForAsync();
            cut.AddRange(await card.EvaluateAsync<string[]>(Cut.Script));
            text += await card.InnerTextAsync() + "\n";
        }

        if (text.Length == 0)
        {
            cut.AddRange(await card.EvaluateAsync<string[]>(Cut.Script));
            text = await card.InnerTextAsync();
        }

        var picture = await ShootAsync(card);
        if (await card.Locator(".form").CountAsync() > 0)
            await card.Locator(".form .press:not(.primary)").ClickAsync();
        return new(asked, reader, text, cut, picture);
    }

    private async Task<string?> ShootAsync(ILocator card)
    {
        if (!shoots)
            return null;
        var file = Path.Combine(pictures, string.Create(CultureInfo.InvariantCulture, $"{++_messages:000}.png"));
        await card.ScreenshotAsync(new() { Path = file });
        return file;
    }

    private async Task<IPage> TabAsync(Speaker who, bool inGroup)
    {
        if (_tabs.TryGetValue((who, inGroup), out var known))
            return known;
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1180, Height = 860 }, ReducedMotion = ReducedMotion.Reduce });
        var tab = await context.NewPageAsync();
        tab.SetDefaultTimeout(30_000);
        await tab.GotoAsync(new Uri(bot.Messages, $"/?room={(inGroup ? $"group-{who.Branch}" : $"private-{who.Member}")}&as={who.No}&lang={language}").ToString());
        await tab.WaitForFunctionAsync("() => document.documentElement.dataset.live === 'yes'");
        await tab.Locator(".messages[data-open=yes]").WaitForAsync();
        await tab.Locator(".message.is-bot").First.WaitForAsync();
        return _tabs[(who, inGroup)] = tab;
    }

    private static async Task<string> StandAsync(IPage tab) => await tab.EvaluateAsync<string>("() => [...document.querySelectorAll('.messages .message.is-bot')].map(one => one.innerText).join('|')");

    private static Task AnsweredAsync(IPage tab, string before) => Until.TrueAsync("an answer of the bot", async () => await StandAsync(tab) != before && (await tab.Locator(".typing").InnerTextAsync()).Trim().Length == 0, Patience);
}
