namespace Sanmo.Bot.Channels.BotFramework.Connector;

/// <summary>Joined as text: a service URL has a path of its own, which resolving a relative address would drop.</summary>
internal static class ConnectorUrl
{
    public static Uri Of(string serviceUrl, params ReadOnlySpan<string> segments)
    {
        var url = new System.Text.StringBuilder(serviceUrl.TrimEnd('/')).Append("/v3");
        foreach (var segment in segments)
            url.Append('/').Append(Uri.EscapeDataString(segment));
        return new Uri(url.ToString());
    }

    public static Uri With(this Uri url, string name, string value) =>
        new($"{url.AbsoluteUri}{(url.Query.Length == 0 ? '?' : '&')}{name}={Uri.EscapeDataString(value)}");
}
