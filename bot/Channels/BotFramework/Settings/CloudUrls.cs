namespace Sanmo.Bot.Channels.BotFramework.Settings;

/// <summary>Where one cloud keeps its keys and gives out tokens. Each can be overridden by a setting: clouds move.</summary>
/// <param name="Authority">With <c>{0}</c> for the tenant.</param>
/// <param name="MultiTenant">The tenant that gives a multi-tenant bot its token.</param>
/// <param name="EntraMetadata">Keys of the directory, for tokens that the platform's service gets there.</param>
/// <param name="EntraIssuers">Who may have issued such a token: the platform's own tenants, in both versions of the address.</param>
/// <param name="ConnectorHosts">Hosts, with all names below them, that may be given the bot's token.</param>
/// <param name="DownloadHosts">Hosts files may be fetched from. Anybody can own a name below them: never a token there.</param>
internal sealed record CloudUrls(
    string OpenIdMetadata,
    string Issuer,
    string Scope,
    string Authority,
    string MultiTenant,
    string EntraMetadata,
    IReadOnlyList<string> EntraIssuers,
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
            "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration",
            [.. Issuers("login.microsoftonline.com", "d6d49420-f39b-4df7-a1dc-d59a935871db"), .. Issuers("login.microsoftonline.com", "f8cdef31-a31e-4b4a-93e4-5f571e91255a"), .. Issuers("login.microsoftonline.com", "69e9b82d-4842-4902-8d1e-abc5b98a55e8")],
            // smba alone: anybody can own another name under trafficmanager.net.
            ["botframework.com", "smba.trafficmanager.net", "teams.microsoft.com", "teams.microsoft.us"],
            Files),
        BotCloud.USGov => new(
            "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
            "https://api.botframework.us",
            "https://api.botframework.us/.default",
            "https://login.microsoftonline.us/{0}",
            "MicrosoftServices.onmicrosoft.us",
            "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration",
            [.. Issuers("login.microsoftonline.us", "cab8a31a-1906-4287-a0d8-4eef66b95f6e")],
            ["botframework.azure.us", "botframework.us", "teams.microsoft.us"],
            [.. Files, "sharepoint.us", "blob.core.usgovcloudapi.net"]),
        BotCloud.China => new(
            "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration",
            "https://api.botframework.azure.cn",
            "https://api.botframework.azure.cn/.default",
            "https://login.partner.microsoftonline.cn/{0}",
            "microsoftservices.partner.onmschina.cn",
            "https://login.partner.microsoftonline.cn/a55a4d5b-9241-49b1-b4ff-befa8db00269/v2.0/.well-known/openid-configuration",
            [.. Issuers("login.partner.microsoftonline.cn", "a55a4d5b-9241-49b1-b4ff-befa8db00269")],
            ["botframework.azure.cn"],
            [.. Files, "sharepoint.cn", "blob.core.chinacloudapi.cn"]),
        _ => throw new ArgumentOutOfRangeException(nameof(cloud), cloud, null),
    };

    private static string[] Issuers(string login, string tenant) =>
        [login.EndsWith(".cn", StringComparison.Ordinal) ? $"https://sts.chinacloudapi.cn/{tenant}/" : $"https://sts.windows.net/{tenant}/", $"https://{login}/{tenant}/v2.0"];
}
