using System.Globalization;
using Sanmo.Core.Backups;

namespace Sanmo.Bot.Commands;

/// <summary><c>backup FILE</c>: everything that is kept, as an archive that <c>restore</c> reads, on either store.</summary>
internal static class Backup
{
    public static Task<int> RunAsync(string[] args, FileInfo file, CancellationToken cancel) => WithState.RunAsync(args, async services =>
    {
        if (file.Exists)
            throw new BackupException($"{file.FullName} is there already and is left as it is. Name another file, for example with the date in it.");
        var (clock, part) = (TimeProvider.System, file.FullName + ".part");
        var started = clock.GetTimestamp();
        try
        {
            BackupManifest manifest;
            await using (var archive = Create(part))
            {
                manifest = await services.GetRequiredService<WriteBackup>().RunAsync(archive, cancel);
                archive.Flush(flushToDisk: true);
            }

            // Under its name only when it is whole.
            File.Move(part, file.FullName);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{manifest.Values} entries of {manifest.Keys} keys in {manifest.Parts.Count} parts were written to {file.FullName} in {clock.GetElapsedTime(started).TotalSeconds:0.0} s. It holds names and conversations: keep it where only you can read it."));
            return 0;
        }
        finally
        {
            File.Delete(part);
        }
    }, cancel, longWork: true);

    private static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new(path, options);
    }
}
