using StackExchange.Redis;

namespace Sanmo.Core.Redis.Embedded;

/// <summary>A key that is always there, beside a file that says so: when the file is there and the key is not, recovery lost the data.</summary>
internal static class Sentinel
{
    private const string Key = "sanmo:{embedded}:sentinel";

    /// <exception cref="EmbeddedStoreException">The folder has held data before and the store came up without it.</exception>
    public static async Task CheckAsync(IDatabase database, string folder)
    {
        var initialised = Path.Combine(folder, "initialised");
        if (!await database.KeyExistsAsync(Key))
        {
            // No key and no file, and nothing else either: the very first start was cut short before anybody could write.
            if (File.Exists(initialised) || (long)await database.ExecuteAsync("DBSIZE") > 0)
                throw new EmbeddedStoreException(
                    $"The data folder {folder} has been used before, but its data did not come back. Nothing is served, so that nothing is overwritten. Restore the folder from a backup; only if you mean to begin again with nothing, move the folder away.");
            await database.StringSetAsync(Key, "1");
        }
        // The file comes after the acknowledged key, never before it.
        if (!File.Exists(initialised))
            await File.WriteAllTextAsync(initialised, "This folder holds the embedded store of Sanmo Bot.\n");
    }
}
