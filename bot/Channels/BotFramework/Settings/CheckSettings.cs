using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace Sanmo.Bot.Channels.BotFramework.Settings;

/// <summary>Runs before the host listens; what it returns is what the operator reads.</summary>
internal sealed class CheckSettings(IHostEnvironment environment, IConfiguration configuration) : IValidateOptions<BotFrameworkOptions>
{
    public ValidateOptionsResult Validate(string? name, BotFrameworkOptions options)
    {
        var wrong = (options.IsAnonymous ? WithoutAppId(options) : WithAppId(options)).Concat(Anyway(options)).ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private IEnumerable<string> WithoutAppId(BotFrameworkOptions options)
    {
        const string cure = "Set MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId (docs/channels/bot-framework.md).";
        if (options.AppPassword.Length > 0)
            yield return "MicrosoftAppPassword is set but MicrosoftAppId is not. " + cure;
        else if (!environment.IsDevelopment())
            yield return $"MicrosoftAppId is not set, so nobody could prove who they are, and this is {environment.EnvironmentName}, not Development. {cure}";
        else if (options.DangerouslyBelieveAnyone == false)
            yield return "MicrosoftAppId is not set and BotFramework:DangerouslyBelieveAnyone is false. " + cure;
        else if (Listening.BeyondLoopback(configuration) is { } address)
            yield return $"MicrosoftAppId is not set, and the bot would listen on {address}, where others can reach it. Set Urls to http://localhost:3978, or give the bot an identity. {cure}";
    }

    private static IEnumerable<string> WithAppId(BotFrameworkOptions options)
    {
        if (!Guid.TryParse(options.AppId, out _))
            yield return "MicrosoftAppId is not an application (client) id: it looks like 00000000-0000-0000-0000-000000000000.";
        if (options.DangerouslyBelieveAnyone == true)
            yield return "BotFramework:DangerouslyBelieveAnyone is true although MicrosoftAppId is set. Remove one of the two.";
        if (!Enum.IsDefined(options.AppType))
            yield return "MicrosoftAppType is none of SingleTenant, MultiTenant, UserAssignedMSI.";
        if (options.AppType is BotAppType.SingleTenant or BotAppType.MultiTenant && options.AppPassword.Length == 0 && options.CertificatePath is null)
            yield return "Neither MicrosoftAppPassword nor BotFramework:CertificatePath is set: without one of them the bot can hear but not answer.";
        if (options.AppPassword.Length > 0 && options.CertificatePath is not null)
            yield return "Both MicrosoftAppPassword and BotFramework:CertificatePath are set. Remove one of the two.";
        if (options.CertificatePath is { } path && Unreadable(path, options.CertificatePassword) is { } reason)
            yield return $"BotFramework:CertificatePath: {path} is no certificate with a private key that can be read with BotFramework:CertificatePassword. {reason}";
        foreach (var id in options.ServiceAppIds)
        {
            if (!Guid.TryParse(id, out _))
                yield return $"BotFramework:ServiceAppIds takes application ids, not \"{id}\".";
        }

        if (options.AppType == BotAppType.SingleTenant && options.AppTenantId.Length == 0 && options.Authority is null)
            yield return "MicrosoftAppTenantId is not set: a single-tenant bot gets its token from its own tenant.";
    }

    private static string? Unreadable(string path, string? password)
    {
        try
        {
            LoadCertificate.From(path, password).Dispose();
            return null;
        }
        catch (Exception error) when (error is CryptographicException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            return error.Message;
        }
    }

    private static IEnumerable<string> Anyway(BotFrameworkOptions options)
    {
        foreach (var (key, url) in new[] { ("OpenIdMetadata", options.OpenIdMetadata), ("Authority", options.Authority), ("EntraMetadata", options.EntraMetadata) })
        {
            if (url is not null && !(Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps))
                yield return $"BotFramework:{key} must be a full https address, not \"{url}\".";
        }

        foreach (var host in options.ConnectorHosts.Concat(options.DownloadHosts))
        {
            if (Uri.CheckHostName(host) != UriHostNameType.Dns || !host.Contains('.', StringComparison.Ordinal))
                yield return $"BotFramework:ConnectorHosts and DownloadHosts take host names such as smba.trafficmanager.net, not \"{host}\".";
        }

        if (options.TurnBudget <= TimeSpan.Zero || options.TurnBudget >= TimeSpan.FromSeconds(10))
            yield return "BotFramework:TurnBudget must be under ten seconds: platforms give up on the answer then.";
    }
}
