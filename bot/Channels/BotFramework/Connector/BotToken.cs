using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;
using Sanmo.Bot.Channels.BotFramework.Settings;

namespace Sanmo.Bot.Channels.BotFramework.Connector;

/// <summary>The bot's own token, asked for once however many messages wait for it.</summary>
internal sealed class BotToken(IOptions<BotFrameworkOptions> options, IHttpClientFactory clients, RealTime real) : IMsalHttpClientFactory, IDisposable
{
    public const string Client = "BotFramework.Token";
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);
    private readonly SemaphoreSlim _one = new(1, 1);
    private IConfidentialClientApplication? _confidential;
    private IManagedIdentityApplication? _managed;
    private AuthenticationResult? _last;

    public HttpClient GetHttpClient() => clients.CreateClient(Client);

    /// <param name="not">A token the platform just refused; another one is fetched, unless somebody has already done so.</param>
    /// <exception cref="MsalException">The token endpoint refused or could not be reached.</exception>
    public async Task<string> GetAsync(string? not, CancellationToken cancel)
    {
        if (Usable(not) is { } ready)
            return ready;
        await _one.WaitAsync(cancel);
        try
        {
            if (Usable(not) is { } fetched)
                return fetched;
            _last = await FetchAsync(force: not is not null, cancel);
            return _last.AccessToken;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private string? Usable(string? not) =>
        _last is { } result && result.AccessToken != not && result.ExpiresOn - Early > real.Clock.GetUtcNow() ? result.AccessToken : null;

    /// <summary>The chain goes along, so that a renewed certificate of the same name needs no new registration.</summary>
    private static ConfidentialClientApplicationBuilder Proving(ConfidentialClientApplicationBuilder builder, BotFrameworkOptions settings) =>
        settings.CertificatePath is { } path
            ? builder.WithCertificate(LoadCertificate.From(path, settings.CertificatePassword), sendX5C: true)
            : builder.WithClientSecret(settings.AppPassword);

    private Task<AuthenticationResult> FetchAsync(bool force, CancellationToken cancel)
    {
        var settings = options.Value;
        if (settings.AppType == BotAppType.UserAssignedMSI)
        {
            _managed ??= ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(settings.AppId)).WithHttpClientFactory(this).Build();
            return _managed.AcquireTokenForManagedIdentity(settings.Urls.Scope.Replace("/.default", "", StringComparison.Ordinal)).WithForceRefresh(force).ExecuteAsync(cancel);
        }

        // The authority is ours by configuration: asking the public cloud whether it exists would fail in the others.
        _confidential ??= Proving(ConfidentialClientApplicationBuilder.Create(settings.AppId), settings)
            .WithAuthority(settings.Urls.Authority, validateAuthority: false)
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(this)
            .Build();
        return _confidential.AcquireTokenForClient([settings.Urls.Scope]).WithForceRefresh(force || _last is not null).ExecuteAsync(cancel);
    }
}
