using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace Sanmo.Bot.Telemetry;

/// <summary>Whether a request may read the figures; pure.</summary>
internal static class MayReadMetrics
{
    /// <param name="forwarded">It came through a proxy, which may itself stand on this machine.</param>
    /// <param name="shown">What it shows as a bearer token.</param>
    /// <param name="token">What it should show; empty means that only this machine may.</param>
    public static bool Of(bool development, IPAddress? from, bool forwarded, string? shown, string token)
    {
        if (development)
            return true;
        if (token.Length > 0)
            return shown is not null && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(shown)), SHA256.HashData(Encoding.UTF8.GetBytes(token)));
        return from is not null && IPAddress.IsLoopback(from) && !forwarded;
    }
}
