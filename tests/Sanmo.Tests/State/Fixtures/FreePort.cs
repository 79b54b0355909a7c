using System.Net;
using System.Net.Sockets;

namespace Sanmo.Tests.State.Fixtures;

internal static class FreePort
{
    /// <summary>A loopback port that nobody listens on now; somebody may before the caller does.</summary>
    public static int Find()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
