using StackExchange.Redis;

namespace Sanmo.Core.Redis;

internal static class ConnectRedis
{
    // They come first in the string, so that whatever an operator writes wins.
    private const string Defaults = "connectTimeout=2000,syncTimeout=2000,asyncTimeout=2000,connectRetry=1,keepAlive=15,name=sanmo,";

    /// <summary>How to reach a server that may be away at any time, also now.</summary>
    /// <exception cref="ArgumentException">The connection string cannot be read or names no server.</exception>
    public static ConfigurationOptions ToServer(string connection)
    {
        var options = ConfigurationOptions.Parse(Defaults + connection);
        if (options.EndPoints.Count == 0)
            throw new ArgumentException("it names no server");
        // The host stays up without its Redis, apologises, and comes back by itself.
        options.AbortOnConnectFail = false;
        options.ReconnectRetryPolicy = new ExponentialRetry(250, 5000);
        return options;
    }

    /// <summary>How to reach the store in this process: it is never away, only busy with a slow disk.</summary>
    public static ConfigurationOptions ToEmbedded(int port, string password) => new()
    {
        EndPoints = { { "127.0.0.1", port } },
        Password = password,
        ClientName = "sanmo",
        ConnectTimeout = 10_000,
        SyncTimeout = 30_000,
        AsyncTimeout = 30_000,
        TieBreaker = "",
        ConfigurationChannel = "",
    };
}
