using System.Globalization;

namespace Sanmo.Bot.Channels.BotFramework.Settings;

/// <summary>The SDK's own four keys at the root of the configuration, everything else in section <c>BotFramework</c>.</summary>
internal sealed class BotFrameworkOptions
{
    public const string Section = "BotFramework";

    public string AppId { get; set; } = "";

    public string AppPassword { get; set; } = "";

    /// <summary>Instead of a password: a file in PKCS #12 or PEM with certificate and private key.</summary>
    public string? CertificatePath { get; set; }

    public string? CertificatePassword { get; set; }

    public string AppTenantId { get; set; } = "";

    public BotAppType AppType { get; set; } = BotAppType.SingleTenant;

    public BotCloud Cloud { get; set; } = BotCloud.Public;

    /// <summary>Development without an app id only. Unset is allowed there; false asks for an app id even there; true anywhere else is refused.</summary>
    public bool? DangerouslyBelieveAnyone { get; set; }

    public string? OpenIdMetadata { get; set; }

    public string? Issuer { get; set; }

    public string? Scope { get; set; }

    /// <summary>
    /// Application ids of the platform's own service, as <c>azp</c> or <c>appid</c> in tokens that Entra issues. The platform is moving to such tokens;
    /// empty refuses them, since anybody's application can get one that names this bot.
    /// </summary>
    public IList<string> ServiceAppIds { get; } = [];

    public string? EntraMetadata { get; set; }

    /// <summary>More issuers of the platform's service, exactly as in its tokens.</summary>
    public IList<string> EntraIssuers { get; } = [];

    /// <summary>The whole address, tenant included.</summary>
    public string? Authority { get; set; }

    /// <summary>More hosts that may be given the bot's token, for example those of Teams operated by 21Vianet.</summary>
    public IList<string> ConnectorHosts { get; } = [];

    public IList<string> DownloadHosts { get; } = [];

    /// <summary>Organisations that may talk to the bot; empty means every one that installed it.</summary>
    public IList<string> AllowedTenants { get; } = [];

    /// <summary>What one turn may take; Teams gives up on the answer to a button after about ten seconds.</summary>
    public TimeSpan TurnBudget { get; set; } = TimeSpan.FromSeconds(9);

    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(15);

    public bool IsAnonymous => AppId.Length == 0;

    public CloudUrls Urls
    {
        get
        {
            var preset = CloudUrls.Of(Cloud);
            return preset with
            {
                OpenIdMetadata = OpenIdMetadata ?? preset.OpenIdMetadata,
                Issuer = Issuer ?? preset.Issuer,
                Scope = Scope ?? preset.Scope,
                EntraMetadata = EntraMetadata ?? preset.EntraMetadata,
                EntraIssuers = [.. preset.EntraIssuers, .. EntraIssuers],
                Authority = Authority ?? string.Format(CultureInfo.InvariantCulture, preset.Authority, AppType == BotAppType.MultiTenant ? preset.MultiTenant : AppTenantId),
                ConnectorHosts = [.. preset.ConnectorHosts, .. ConnectorHosts],
                DownloadHosts = [.. preset.DownloadHosts, .. DownloadHosts],
            };
        }
    }
}
