using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Sanmo.E2E.Ground;
using Sanmo.Tests.WebPages;

namespace Sanmo.E2E.Pages;

/// <summary>The pages under a sub-path of a reverse proxy, entered by the organisation's own sign-in.</summary>
internal static class BehindProxy
{
    private const string Morning = "2026-11-23T08:05:00+08:00";

    public static async Task TellAsync(Place place, Tally facts, IBrowser browser)
    {
        await using var directory = await PretendDirectory.StartAsync();
        var data = Directory.CreateTempSubdirectory("sanmo-e2e-proxy-").FullName;
        var trusted = Path.Combine(data, "trusted.pem");
        await File.WriteAllTextAsync(trusted, directory.Certificate);
        await using var bot = new BotRun(place, data, "proxy") { Environment = new Dictionary<string, string> { ["SSL_CERT_FILE"] = trusted } };
        using var proxy = new FrontProxy(bot.Messages.Port);
        directory.RedirectUri = $"http://localhost:{proxy.Port}/sanmo/sign-in/directory/back";
        directory.Person = new JsonObject { ["oid"] = "00000000-0000-0000-0000-0000000000020", ["sub"] = "1" };
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 860 }, IgnoreHTTPSErrors = true, Locale = "zh-CN", ReducedMotion = ReducedMotion.Reduce });
        var tab = new Tab(await context.NewPageAsync(), Path.Combine(place.Artifacts, "pages"));
        await facts.CheckAsync("Behind a proxy under /sanmo somebody signs in with the organisation's account", async () =>
        {
            await bot.StartAsync(Morning, 1, "--Pages:PathBase=/sanmo", "--Pages:BehindProxy=true", $"--Pages:Address=http://localhost:{proxy.Port}/sanmo",
                $"--Pages:OpenIdConnect:Authority={directory.Issuer}", $"--Pages:OpenIdConnect:ClientId={PretendDirectory.ClientId}", $"--Pages:OpenIdConnect:ClientSecret={PretendDirectory.ClientSecret}");
            await tab.VisitAsync(new Uri($"http://localhost:{proxy.Port}/sanmo/console/notices?lang=zh"));
            await tab.Find("a[href*='sign-in/directory']").ClickAsync();
            await tab.IsAliveAsync();
            Claim.That(new Uri(tab.Address).AbsolutePath == "/sanmo/console/notices", $"The browser is at {tab.Address}.");
            Claim.That(directory.Complaints.IsEmpty, string.Join("; ", directory.Complaints));
        });
        await facts.CheckAsync("Everything there works below that path: the live connection, a page of the console, the chat, signing out", async () =>
        {
            await tab.Find(".side a.place").Nth(2).ClickAsync();
            await tab.Find("h1:has-text('整改')").WaitForAsync();
            Claim.Has(tab.Address, "/sanmo/console/rectification");
            await tab.Find(".ledger button").First.ClickAsync();
            await tab.Panel.Locator(".card").First.WaitForAsync();
            await tab.VisitAsync(new Uri($"http://localhost:{proxy.Port}/sanmo/?lang=zh"));
            await tab.IsAliveAsync();
            await tab.Find(".messages[data-open=yes]").WaitForAsync();
            await tab.SayAsync("@支部小助手 有哪些志愿活动？");
            await tab.ReadAsync("净水厂开放日讲解");
            await tab.Find(".sign-out button").ClickAsync();
            await tab.Find("a[href*='sign-in/directory']").WaitForAsync();
            Claim.That(new Uri(tab.Address).AbsolutePath.StartsWith("/sanmo", StringComparison.Ordinal), $"The browser is at {tab.Address}.");
        });
        await context.CloseAsync();
        await bot.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }
}
