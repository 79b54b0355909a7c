using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Sanmo.Bot.Commands;
using Sanmo.Core.Calendars;
using Sanmo.Core.Demo;
using Sanmo.Core.Members;
using Sanmo.Core.Organisation;
using Sanmo.Core.Organisation.Importing;
using Sanmo.Core.Organisation.Keeping;
using Sanmo.Core.SignIn;

namespace Sanmo.Tests.WebPages;

/// <summary>The whole bot as it is served, over a store of its own, and browsers without a screen.</summary>
internal sealed class PagesHost : IAsyncDisposable
{
    private readonly string _data;
    private readonly WebApplication _app;

    private PagesHost(string data, WebApplication app) => (_data, _app) = (data, app);

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public T Get<T>() where T : notnull => _app.Services.GetRequiredService<T>();

    /// <param name="environment">In Development the demo's door stands open.</param>
    public static async Task<PagesHost> StartAsync(string environment, params string[] settings)
    {
        var data = Directory.CreateTempSubdirectory("sanmo-pages-").FullName;
        var app = Serve.Build(["--environment", environment, "--Urls", "http://127.0.0.1:0", $"--Redis:DataPath={data}", "--Scheduler:InProcess=false", "--Demo:Now=2026-11-23T09:00:00+08:00", "--MicrosoftAppId=11111111-1111-1111-1111-111111111111", "--MicrosoftAppPassword=not-a-secret", "--MicrosoftAppTenantId=22222222-2222-2222-2222-222222222222", .. settings]);
        await app.StartAsync();
        var host = new PagesHost(data, app);
        if ((await host.Get<RosterCache>().GetAsync()).Members.Count == 0)
        {
            var now = host.Get<LocalZone>().Local(host.Get<TimeProvider>().GetUtcNow());
            var organisation = DemoWebChat.AddTo(DemoOrganisation.At(now, host.Get<WorkCalendar>()));
            await host.Get<WriteImport>().RunAsync(PlanImport.Of(WholeOrganisation.Empty, organisation, now), organisation, "import");
        }

        return host;
    }

    /// <summary>A browser that keeps its cookies and follows nothing by itself.</summary>
    public HttpClient Browser(Action<HttpClient>? also = null)
    {
        var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer(), UseCookies = true }) { BaseAddress = Address };
        also?.Invoke(browser);
        return browser;
    }

    /// <summary>A browser in which somebody has signed in by a link from the chat.</summary>
    public async Task<HttpClient> SignedInAsync(string member)
    {
        var browser = Browser();
        var used = await UseAsync(browser, await Get<SignInLinks>().GiveAsync(member));
        Assert.Equal(HttpStatusCode.Redirect, used.StatusCode);
        return browser;
    }

    /// <summary>Opens a sign-in link and presses its button.</summary>
    public static async Task<HttpResponseMessage> UseAsync(HttpClient browser, string link, bool withForm = true)
    {
        var page = await (await browser.GetAsync(new Uri($"sign-in/{link}", UriKind.Relative))).Content.ReadAsStringAsync();
        var form = withForm ? page.Split("name=\"__RequestVerificationToken\" value=\"")[1].Split('"')[0] : "forged";
        return await browser.PostAsync(new Uri($"sign-in/{link}", UriKind.Relative), new FormUrlEncodedContent([new("__RequestVerificationToken", form)]));
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }
}
