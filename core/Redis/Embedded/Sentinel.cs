using System.Globalization;
using System.Text;
using StackExchange.Redis;

namespace Sanmo.Core.Redis.Embedded;

/// <summary>
/// Counts the starts, in the store and in a file beside it. The store behind the file means that recovery lost data without saying so:
/// all of it, or, as the count is the first write after a checkpoint, the log since then.
/// </summary>
internal static class Sentinel
{
    public const string Key = "sanmo:{embedded}:starts";

    public const string File = "starts";

    /// <summary>Only reads, so that a refused folder stays as it was found.</summary>
    /// <exception cref="EmbeddedStoreException">What the folder has held did not come back.</exception>
    public static async Task CheckAsync(IDatabase database, string folder)
    {
        var file = Path.Combine(folder, File);
        var counted = (long)await database.StringGetAsync(Key);
        var expected = System.IO.File.Exists(file) ? long.Parse(await System.IO.File.ReadAllTextAsync(file), CultureInfo.InvariantCulture) : 0;
        // Nothing at all and no file: the very first start was cut short before anybody could write.
        if (counted < expected || counted == 0 && (long)await database.ExecuteAsync("DBSIZE") > 0)
            throw new EmbeddedStoreException(
                $"The data folder {folder} has been used before, but its data did not come back whole. Nothing is served, so that nothing is overwritten. Restore the folder from a backup; only if you mean to begin again with nothing, move the folder away.");
    }

    public static async Task CountAsync(IDatabase database, string folder)
    {
        // The file comes after the acknowledged count, never before it.
        var count = await database.StringIncrementAsync(Key);
        var file = Path.Combine(folder, File);
        await using (var fresh = new FileStream(file + ".new", FileMode.Create))
        {
            fresh.Write(Encoding.ASCII.GetBytes(count.ToString(CultureInfo.InvariantCulture)));
            fresh.Flush(flushToDisk: true);
        }
        System.IO.File.Move(file + ".new", file, overwrite: true);
    }
}
