using System.Globalization;
using Sanmo.Core.Backups;

namespace Sanmo.Bot.Commands;

/// <summary><c>restore FILE</c>: an archive into an empty store, of whichever kind; how one moves from the embedded store to a Redis server.</summary>
internal static class RestoreBackup
{
    public static Task<int> RunAsync(string[] args, FileInfo file, CancellationToken cancel) => WithState.RunAsync(args, async services =>
    {
        if (!file.Exists)
            throw new BackupException($"{file.FullName} does not exist. Nothing was restored.");
        var started = TimeProvider.System.GetTimestamp();
        await using var stream = file.OpenRead();
        using var archive = await ReadArchive.OpenAsync(stream, cancel);
        await services.GetRequiredService<Restore>().RunAsync(archive, cancel);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{archive.Manifest.Values} entries of {archive.Manifest.Keys} keys were restored as they were at {archive.Manifest.MadeAt:yyyy-MM-dd HH:mm} UTC, in {TimeProvider.System.GetElapsedTime(started).TotalSeconds:0.0} s. Next: check, then serve. Whoever was signed in to the pages signs in again."));
        return 0;
    }, cancel, longWork: true, mayBeHalfRestored: true);
}
