using System.Net;
using Microsoft.Extensions.Options;
using Sanmo.Bot.Demo;

namespace Sanmo.Bot.WebPages.Signing;

/// <summary>Which ways into the pages there are.</summary>
internal sealed class FrontDoor(IHostEnvironment environment, IConfiguration configuration, IOptions<PagesOptions> pages, IOptions<DirectoryOptions> directory)
{
    /// <summary>A demo in Development: anybody on this machine may be any of its people.</summary>
    public bool StandsOpen { get; } = DemoRegistration.IsOn(configuration, environment);

    public bool HasDirectory => directory.Value.IsSet;

    /// <summary>Nobody can come in otherwise, so nothing is served.</summary>
    public bool IsThere => StandsOpen || HasDirectory || pages.Value.Address.Length > 0;

    /// <summary>
    /// From this machine, asked for by this machine's own name: a page of somebody else that has its name point here
    /// (DNS rebinding) still sends that other name.
    /// </summary>
    public bool StandsOpenFor(HttpContext http) => StandsOpen
        && http.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from)
        && http.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]"
        && !http.Request.Headers.ContainsKey("X-Forwarded-For");
}
