using System.Net;

namespace Sanmo.Bot.Channels.BotFramework.Settings;

/// <summary>Where the server will listen, by configuration, in the server's own order of precedence.</summary>
internal static class Listening
{
    private static readonly string[] PortKeys = ["http_ports", "https_ports"];

    /// <summary>The first address that other machines can reach, or null.</summary>
    public static string? BeyondLoopback(IConfiguration configuration) => Addresses(configuration).FirstOrDefault(address => !IsLoopback(address));

    public static bool IsLoopbackHost(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));

    private static IEnumerable<string> Addresses(IConfiguration configuration)
    {
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>().ToList();
        if (endpoints.Count > 0)
            return endpoints;
        if (configuration["urls"] is { Length: > 0 } urls)
            return urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return PortKeys.Where(key => configuration[key] is { Length: > 0 }).Select(key => $"http://*:{configuration[key]}");
    }

    private static bool IsLoopback(string address)
    {
        try
        {
            var bound = BindingAddress.Parse(address);
            return bound.IsUnixPipe || bound.IsNamedPipe || IsLoopbackHost(bound.Host);
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
