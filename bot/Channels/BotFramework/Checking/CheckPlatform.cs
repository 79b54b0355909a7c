using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Sanmo.Bot.Channels.BotFramework.Callers;
using Sanmo.Bot.Channels.BotFramework.Connector;
using Sanmo.Bot.Channels.BotFramework.References;
using Sanmo.Bot.Channels.BotFramework.Settings;

namespace Sanmo.Bot.Channels.BotFramework.Checking;

/// <summary>Asks the platform what it thinks of the bot's settings, before a person has to find out.</summary>
internal sealed class CheckPlatform(IOptions<BotFrameworkOptions> options, TrustedKeys keys, BotToken token, ConversationReferences references, RealTime real)
{
    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancel)
    {
        BotFrameworkOptions settings;
        try
        {
            settings = options.Value;
        }
        catch (OptionsValidationException wrong)
        {
            return [.. wrong.Failures.Select(failure => new Finding("the bot's identity", failure))];
        }

        return settings.IsAnonymous
            ? [new Finding("the bot has no identity: development on this machine only, everybody is believed")]
            : [new Finding($"{settings.AppType} bot {settings.AppId} in the {settings.Cloud} cloud"), await KeysAsync(settings, cancel), await TokenAsync(settings, cancel), .. CertificateOf(settings), .. await ChatsAsync()];
    }

    /// <summary>A certificate ends without a word, and the bot falls silent on that day.</summary>
    private IEnumerable<Finding> CertificateOf(BotFrameworkOptions settings)
    {
        if (settings.CertificatePath is not { } path)
            yield break;
        using var certificate = LoadCertificate.From(path, settings.CertificatePassword);
        var what = $"the certificate {certificate.Subject}, valid until {certificate.NotAfter.ToUniversalTime():yyyy-MM-dd}";
        yield return certificate.NotAfter.ToUniversalTime() - real.Clock.GetUtcNow().UtcDateTime < TimeSpan.FromDays(30)
            ? new Finding(what, "It ends within a month, or has ended: register a new one with the application, then set BotFramework:CertificatePath.")
            : new Finding(what);
    }

    private async Task<Finding> KeysAsync(BotFrameworkOptions settings, CancellationToken cancel)
    {
        var url = settings.Urls.OpenIdMetadata;
        return await keys.Platform.FindAsync(null, cancel) switch
        {
            null => new("the platform's signing keys", $"{url} could not be read. Let this machine reach it (proxy, firewall), or correct BotFramework:Cloud or BotFramework:OpenIdMetadata. Until then every message is turned away."),
            { Count: 0 } => new("the platform's signing keys", $"{url} holds no usable key. Correct BotFramework:OpenIdMetadata."),
            { } found => new($"{found.Count} signing keys of the platform"),
        };
    }

    private async Task<Finding> TokenAsync(BotFrameworkOptions settings, CancellationToken cancel)
    {
        var from = settings.AppType == BotAppType.UserAssignedMSI ? "the managed identity" : settings.Urls.Authority;
        try
        {
            await token.GetAsync(null, cancel);
            return new($"a token for the bot from {from}");
        }
        catch (Exception error) when (error is MsalException or HttpRequestException or OperationCanceledException && !cancel.IsCancellationRequested)
        {
            return new($"a token for the bot from {from}", CureOf(error, settings));
        }
    }

    /// <summary>The endpoint's own codes, in the words of the portal.</summary>
    private static string CureOf(Exception error, BotFrameworkOptions settings)
    {
        var said = error.Message.Split('\n', 2)[0].Trim();
        var cure = said switch
        {
            _ when said.Contains("AADSTS7000215", StringComparison.Ordinal) => "MicrosoftAppPassword is wrong: take the secret's value, not its id, or make a new secret.",
            _ when said.Contains("AADSTS7000222", StringComparison.Ordinal) => "The secret has expired: make a new one and set MicrosoftAppPassword.",
            _ when said.Contains("AADSTS700016", StringComparison.Ordinal) => $"No application {settings.AppId} in this tenant: correct MicrosoftAppId, MicrosoftAppTenantId or MicrosoftAppType.",
            _ when said.Contains("AADSTS90002", StringComparison.Ordinal) || said.Contains("AADSTS900023", StringComparison.Ordinal) => "No such tenant in this cloud: correct MicrosoftAppTenantId or BotFramework:Cloud.",
            _ when said.Contains("AADSTS500011", StringComparison.Ordinal) => "The tenant does not know the Bot Framework under this name: correct BotFramework:Cloud or BotFramework:Scope.",
            _ when settings.AppType == BotAppType.UserAssignedMSI => "The managed identity answers only inside Azure, and only if it is assigned to this machine.",
            _ => "Let this machine reach the address, and compare the four MicrosoftApp settings with the registration.",
        };
        return $"{cure} ({said})";
    }

    private async Task<IEnumerable<Finding>> ChatsAsync() =>
        (await references.ListInactiveAsync()).Select(chat => new Finding($"{(chat.IsGroup ? "group" : "private")} chat {chat.Conversation} on {chat.Channel}, unreachable since {chat.InactiveSince:yyyy-MM-dd}", chat.Inactive!));
}
