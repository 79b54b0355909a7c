using System.Net;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Sanmo.Tests.WebPages;

/// <summary>A production host of an organisation that has its own sign-in, and browsers that go there.</summary>
public sealed class DirectoryHost : IAsyncLifetime
{
    internal PagesHost Host { get; private set; } = null!;

    internal PretendDirectory Directory { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Directory = await PretendDirectory.StartAsync();
        Host = await StartAsync(Directory, "oid");
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Directory.DisposeAsync();
    }

    internal static async Task<PagesHost> StartAsync(PretendDirectory directory, string claim)
    {
        var host = await PagesHost.StartAsync("Production", $"--Pages:OpenIdConnect:Authority={directory.Issuer}", $"--Pages:OpenIdConnect:ClientId={PretendDirectory.ClientId}", $"--Pages:OpenIdConnect:ClientSecret={PretendDirectory.ClientSecret}", $"--Pages:OpenIdConnect:Claim={claim}");
        directory.RedirectUri = new Uri(host.Address, "sign-in/directory/back").ToString();
        // Only its certificate is made up.
        var options = host.Get<IOptionsMonitor<OpenIdConnectOptions>>().Get(Bot.WebPages.Signing.Directory.Scheme);
        options.Backchannel = new HttpClient(Trusting());
        options.ConfigurationManager = new ConfigurationManager<OpenIdConnectConfiguration>($"{directory.Issuer}/.well-known/openid-configuration", new OpenIdConnectConfigurationRetriever(), new HttpDocumentRetriever(options.Backchannel));
        return host;
    }

    /// <summary>Presses the button of the sign-in page, and goes where the browser is sent until a page of ours stands there.</summary>
    /// <param name="at">A path of ours to begin with.</param>
    internal static async Task<HttpResponseMessage> SignInAsync(PagesHost host, HttpClient browser, string at = "sign-in/directory")
    {
        using var elsewhere = new HttpClient(Trusting());
        var answer = await browser.GetAsync(new Uri(at, UriKind.Relative));
        for (var steps = 0; answer is { StatusCode: HttpStatusCode.Redirect, Headers.Location: { } next } && steps < 6; steps++)
        {
            var target = new Uri(host.Address, next);
            var isBack = target.AbsolutePath.EndsWith("/back", StringComparison.Ordinal);
            answer = target.Authority == host.Address.Authority ? await browser.GetAsync(target) : await elsewhere.GetAsync(target);
            if (isBack)
                break;
        }

        return answer;
    }

    private static HttpClientHandler Trusting() => new() { AllowAutoRedirect = false, ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator };
}
