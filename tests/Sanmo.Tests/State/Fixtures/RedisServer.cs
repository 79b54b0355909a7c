using System.Diagnostics;
using System.Globalization;
using StackExchange.Redis;

namespace Sanmo.Tests.State.Fixtures;

/// <summary>A <c>redis-server</c> process with an append-only file in a temporary folder. It can be killed and started again on the same port.</summary>
internal sealed class RedisServer : IStoreServer
{
    // The shell outlives nothing: when the test process ends in whatever way, its input ends and it kills the server.
    private const string UntilInputEnds = "redis-server \"$@\" >/dev/null 2>&1 & cat >/dev/null; kill -9 $!; wait";

    private readonly TempFolder _folder = new();
    private readonly bool _asNode;
    private Process? _shell;

    private RedisServer(string password, bool asNode) => (Password, _asNode) = (password, asNode);

    public int Port { get; private set; }

    /// <summary>Where the nodes of a cluster talk to each other.</summary>
    public int BusPort { get; private set; }

    public string Address => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{Port}");

    public string Password { get; }

    public static bool IsInstalled { get; } = !OperatingSystem.IsWindows() &&
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "redis-server")));

    public string Connection => $"{Address},password={Password}";

    public static Task<RedisServer> StartAsync() => StartAsync(Guid.NewGuid().ToString("N"), asNode: false);

    /// <param name="asNode">To become part of a cluster; it serves nothing before it has.</param>
    public static async Task<RedisServer> StartAsync(string password, bool asNode)
    {
        var server = new RedisServer(password, asNode);
        for (var attempt = 1; ; attempt++)
        {
            (server.Port, server.BusPort) = (FreePort.Find(), FreePort.Find());
            try
            {
                await server.StartAgainAsync();
                return server;
            }
            // Somebody else may have taken the port; the password tells our server from theirs.
            catch (TimeoutException) when (attempt < 3)
            {
                server.Kill();
            }
            catch
            {
                server.Dispose();
                throw;
            }
        }
    }

    /// <summary>Starts the killed server again, on the same port and data, and returns when it answers.</summary>
    public async Task StartAgainAsync()
    {
        // A node that is slow on a busy machine is not dead yet.
        string[] cluster = _asNode ? ["--cluster-enabled", "yes", "--cluster-port", BusPort.ToString(CultureInfo.InvariantCulture), "--cluster-node-timeout", "60000", "--cluster-announce-ip", "127.0.0.1"] : [];
        string[] options = [.. cluster, "--port", Port.ToString(CultureInfo.InvariantCulture), "--bind", "127.0.0.1", "--requirepass", Password, "--dir", _folder.Path, "--appendonly", "yes", "--appendfsync", "always", "--save", ""];
        _shell = Process.Start(new ProcessStartInfo("sh", ["-c", UntilInputEnds, "sh", .. options]) { RedirectStandardInput = true })!;
        await WaitUntil.TrueAsync($"redis-server answers on port {Port}", AnswersAsync, TimeSpan.FromSeconds(10));
    }

    /// <summary>Ends the server as <c>kill -9</c> does and returns when it is gone.</summary>
    public void Kill()
    {
        _shell?.StandardInput.Close();
        _shell?.WaitForExit();
        _shell?.Dispose();
        _shell = null;
    }

    public void Dispose()
    {
        Kill();
        _folder.Dispose();
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            await using var probe = await ConnectionMultiplexer.ConnectAsync(Connection + ",connectTimeout=500,connectRetry=1");
            await probe.GetDatabase().PingAsync();
            return true;
        }
        catch (RedisException)
        {
            return false;
        }
    }
}
