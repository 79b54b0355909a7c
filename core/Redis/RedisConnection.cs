using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Sanmo.Core.Redis.Embedded;
using StackExchange.Redis;

namespace Sanmo.Core.Redis;

/// <summary>The one way to what is kept: a Redis server when <c>Redis:Connection</c> names one, otherwise the embedded store.</summary>
internal sealed class RedisConnection : IDisposable
{
    /// <summary>What the embedded store says of a script that took too long.</summary>
    private const string EndedScript = "Lua script exceeded";

    private readonly Lazy<Task> _opening;
    private readonly ILogger? _log;
    private EmbeddedStore? _embedded;
    private ConnectionMultiplexer? _multiplexer;
    private IDatabase? _database;

    public RedisConnection(IOptions<RedisOptions> options, ILoggerFactory logs)
    {
        _log = logs.CreateLogger<RedisConnection>();
        Reads = new(this);
        _opening = new(() => ConnectAsync(options.Value, logs));
    }

    private RedisConnection(IDatabase database)
    {
        _database = database;
        Reads = new(this);
        _opening = new(Task.CompletedTask);
    }

    /// <summary>Ask for it at each use, not in a constructor: constructors run before the store is open.</summary>
    public IDatabase Database => _database ?? throw new InvalidOperationException("The state is not open yet. Await RedisConnection.OpenAsync() first; in a host AddState does it before any hosted service starts.");

    /// <summary>The store is in this process, which has its folder alone.</summary>
    public bool IsEmbedded => _embedded is not null;

    /// <summary>For single fields of hashes that many may ask for at once.</summary>
    public GatherReads Reads { get; }

    /// <summary>
    /// Whether an error of a command says that no store answered in time: apologise, and try again later. A write may have happened
    /// or not; its condition on a version makes it safe to try again.
    /// </summary>
    public static bool MeansAway(Exception error) => error is RedisConnectionException or RedisTimeoutException
        // It is there, but still reads its data, changes its leader, or hands the keys to another node of its cluster.
        or RedisServerException { Kind: RedisErrorKind.Loading or RedisErrorKind.ReadOnly or RedisErrorKind.MasterDown or RedisErrorKind.ClusterDown or RedisErrorKind.TryAgain or RedisErrorKind.ExecAbort or RedisErrorKind.Moved or RedisErrorKind.Ask }
        // Every beginning of a script is repaired by the next try.
        || error is RedisServerException && error.Message.Contains(EndedScript, StringComparison.Ordinal);

    /// <summary>A connection over a database that somebody else opens and closes.</summary>
    public static RedisConnection Over(IDatabase database) => new(database);

    /// <summary>Makes <see cref="Database"/> usable. A server that is away is no error; it is used once it is there. May be called again.</summary>
    /// <exception cref="EmbeddedStoreException">The embedded store must not or cannot be served; the message says what to do.</exception>
    public Task OpenAsync() => _opening.Value;

    public void Dispose()
    {
        _multiplexer?.Dispose();
        // Only now, so that its last checkpoint holds the last write.
        _embedded?.Dispose();
    }

    private async Task ConnectAsync(RedisOptions options, ILoggerFactory logs)
    {
        if (options.Connection.Length == 0)
            _embedded = await EmbeddedStore.StartAsync(Path.GetFullPath(options.DataPath), logs);
        _multiplexer = await ConnectionMultiplexer.ConnectAsync(_embedded?.Address ?? ConnectRedis.ToServer(options.Connection));
        _multiplexer.ConnectionFailed += (_, failed) => _log?.LogWarning(failed.Exception, "Redis at {Server} is away ({Failure}); it is used again once it is back.", failed.EndPoint, failed.FailureType);
        _multiplexer.ConnectionRestored += (_, restored) => _log?.LogInformation("Redis at {Server} is back.", restored.EndPoint);
        if (!_multiplexer.IsConnected)
            _log?.LogWarning("No answer from Redis at {Server} yet: it is away, or the password is wrong. It is used once it answers.", string.Join(", ", _multiplexer.GetEndPoints().Select(server => server.ToString())));
        _database = _multiplexer.GetDatabase();
    }
}
