namespace Sanmo.Bot.Channels.BotFramework.Settings;

/// <summary>A host is on the list when it is one of the names or below one, on a dot.</summary>
internal static class HostList
{
    public static bool Holds(IReadOnlyList<string> hosts, Uri url) =>
        url.Scheme == Uri.UriSchemeHttps
        && url.UserInfo.Length == 0
        && hosts.Any(host => url.IdnHost.Equals(host, StringComparison.OrdinalIgnoreCase) || url.IdnHost.EndsWith("." + host, StringComparison.OrdinalIgnoreCase));
}
