using Sanmo.Core.Redis;

namespace Sanmo.Core.Backups;

/// <summary>A store into which a restore has not finished is not served: people would miss what is not there yet.</summary>
internal static class UnfinishedRestore
{
    /// <exception cref="BackupException">It has not finished.</exception>
    public static async Task RefuseAsync(RedisConnection redis)
    {
        if (await IsThereAsync(redis))
            throw new BackupException("A restore into this store has not finished, so that part of what was kept is missing. Nothing is served. Run the restore again with the same archive, or take an empty store.");
    }

    private static async Task<bool> IsThereAsync(RedisConnection redis)
    {
        try
        {
            return redis.Database.Multiplexer.IsConnected && await redis.Database.KeyExistsAsync(Keys.RestoreUnderWay);
        }
        catch (Exception error) when (RedisConnection.MeansAway(error))
        {
            // A server that is away at the start is no refusal; it is used once it is there.
            return false;
        }
    }
}
