using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Garnet;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace Sanmo.Core.Redis.Embedded;

/// <summary>A Garnet server inside this process, on a loopback port, with one folder of data. Disposing takes a checkpoint.</summary>
internal sealed class EmbeddedStore : IDisposable
{
    private readonly DataFolderLock _folder;
    private readonly GarnetServer _server;
    private readonly ConnectionMultiplexer _admin;
    private readonly ILogger _log;

    private EmbeddedStore(DataFolderLock folder, GarnetServer server, ConnectionMultiplexer admin, ConfigurationOptions address, ILogger log) =>
        (_folder, _server, _admin, Address, _log) = (folder, server, admin, address, log);

    /// <summary>How this process reaches the store; the password is new at each start.</summary>
    public ConfigurationOptions Address { get; }

    /// <exception cref="EmbeddedStoreException">The folder is in use, or what it held is no longer there.</exception>
    public static async Task<EmbeddedStore> StartAsync(string folder, ILoggerFactory logs)
    {
        var log = logs.CreateLogger<EmbeddedStore>();
        var held = DataFolderLock.Take(folder);
        GarnetServer? server = null;
        ConnectionMultiplexer? admin = null;
        try
        {
            var store = Path.Combine(folder, "store");
            var cut = AofTailGuard.Cut(store, GarnetRecipe.LogPage, GarnetRecipe.LogSegment);
            if (cut > 0)
                log.LogInformation("The last stop was not a clean one: {Bytes} bytes that nobody was told were written are cut from the end of the log.", cut);
            (server, var address) = Listen(store, logs);
            admin = await ConnectionMultiplexer.ConnectAsync(address.Clone().Apply(options => options.AllowAdmin = true));
            await Sentinel.CheckAsync(admin.GetDatabase(), folder);
            // Before the first write: a transaction torn by a kill stays in the log until a checkpoint, and stops the start after this one.
            await admin.GetServers()[0].ExecuteAsync("SAVE");
            await Sentinel.CountAsync(admin.GetDatabase(), folder);
            return new(held, server, admin, address, log);
        }
        catch
        {
            admin?.Dispose();
            server?.Dispose();
            held.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        try
        {
            _admin.GetServers()[0].Execute("SAVE");
        }
        catch (Exception error) when (error is RedisException or TimeoutException)
        {
            // Every acknowledged write is in the log already; the checkpoint only makes the next start faster.
            _log.LogWarning(error, "No checkpoint was taken at the end; the next start reads the log instead.");
        }
        _admin.Dispose();
        _server.Dispose();
        _folder.Dispose();
    }

    private static (GarnetServer, ConfigurationOptions) Listen(string store, ILoggerFactory logs)
    {
        var password = RandomNumberGenerator.GetHexString(32);
        for (var attempt = 1; ; attempt++)
        {
            var port = FindFreePort();
            var server = new GarnetServer(GarnetRecipe.For(store, port, password), new GarnetLogs(logs));
            try
            {
                server.Start();
                return (server, ConnectRedis.ToEmbedded(port, password));
            }
            // Somebody may take the port between finding it and listening on it.
            catch (SocketException) when (attempt < 5)
            {
                server.Dispose();
            }
            catch (Exception error) when (error is not SocketException)
            {
                server.Dispose();
                throw new EmbeddedStoreException($"The data in {store} cannot be read ({error.Message.TrimEnd('.')}). Nothing is served. Restore the data folder from a backup.", error);
            }
        }
    }

    private static int FindFreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
