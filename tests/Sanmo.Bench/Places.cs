using System.Net;
using System.Net.Sockets;

namespace Sanmo.Bench;

internal static class Places
{
    /// <summary>Folder of the bench's sources, where the other programs are.</summary>
    public static string Bench { get; } = Path.Combine(Repository(), "tests", "Sanmo.Bench");

    public static string Peers { get; } = Path.Combine(Bench, "peers");

    /// <summary>What the deployed services have in their environment as well (docs/deploy.md); other programs do not know it.</summary>
    public static void AsDeployed(IDictionary<string, string?> environment) => environment["DOTNET_GCgen0size"] = "0x4000000";

    public static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Sanmo.Bot.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The bench runs inside the repository.");
        return folder;
    }
}
