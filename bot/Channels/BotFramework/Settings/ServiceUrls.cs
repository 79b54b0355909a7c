using Microsoft.Extensions.Options;

namespace Sanmo.Bot.Channels.BotFramework.Settings;

/// <summary>Which connectors may be called, and which of them may be given the token.</summary>
internal sealed class ServiceUrls(IOptions<BotFrameworkOptions> options, IHostEnvironment environment)
{
    public bool MayCall(string? serviceUrl) => MayHaveToken(serviceUrl) || IsOwnMachine(serviceUrl);

    public bool MayHaveToken(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url) && HostList.Holds(options.Value.Urls.ConnectorHosts, url);

    /// <summary>Test clients run a connector beside the bot; a deployed bot must not be led to its own machine.</summary>
    private bool IsOwnMachine(string? serviceUrl) =>
        environment.IsDevelopment()
        && Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
        && url.UserInfo.Length == 0
        && Listening.IsLoopbackHost(url.Host);
}
