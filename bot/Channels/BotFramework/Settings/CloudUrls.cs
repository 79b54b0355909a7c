namespace Sanmo.Bot.Channels.BotFramework.Settings;

/// <summary>Where one cloud keeps its keys and gives out tokens. Each can be overridden by a setting: clouds move.</summary>
/// <param name="Authority">With <c>{0}</c> for the tenant.</param>
/// <param name="MultiTenant">The tenant that gives a multi-tenant bot its token.</param>
/// <param name="ConnectorHosts">Hosts, with all names below them, that may be given the bot's token.</param>
/// <param name="DownloadHosts">Hosts files may be fetched from. Anybody can own a name below them: never a token there.</param>
internal sealed record CloudUrls(
    string OpenIdMetadata,
    string Issuer,
    string Scope,
    string Authority,
    string MultiTenant,
    IReadOnlyList<string> ConnectorHosts,
    IReadOnlyList<string> DownloadHosts)
{
    private static readonly string[] Files = ["sharepoint.com", "svc.ms", "blob.core.windows.net"];

    public static CloudUrls Of(BotCloud cloud) => cloud switch
    {
        BotCloud.Public => new(
            "https://login.botframework.com/v1/.well-known/openidconfiguration",
            "https://api.botframework.com",
            "https://api.botframework.com/.default",
            "https://login.microsoftonline.com/{0}",
            "botframework.com",
            // smba alone: anybody can own another name under trafficmanager.net.
            ["botframework.com", "smba.trafficmanager.net", "teams.microsoft.com", "teams.microsoft.us"],
            Files),
        BotCloud.USGov => new(
            "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
            "https://api.botframework.us",
            "https://api.botframework.us/.default",
            "https://login.microsoftonline.us/{0}",
            "MicrosoftServices.onmicrosoft.us",
            ["botframework.azure.us", "botframework.us", "teams.microsoft.us"],
            [.. Files, "sharepoint.us", "blob.core.usgovcloudapi.net"]),
        BotCloud.China => new(
            "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration",
            "https://api.botframework.azure.cn",
            "https://api.botframework.azure.cn/.default",
            "https://login.partner.microsoftonline.cn/{0}",
            "microsoftservices.partner.onmschina.cn",
            ["botframework.azure.cn"],
            [.. Files, "sharepoint.cn", "blob.core.chinacloudapi.cn"]),
        _ => throw new ArgumentOutOfRangeException(nameof(cloud), cloud, null),
    };
}
