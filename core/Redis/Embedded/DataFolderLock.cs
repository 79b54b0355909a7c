using System.Globalization;

namespace Sanmo.Core.Redis.Embedded;

/// <summary>
/// Keeps a second process off the folder; Garnet itself would let both write. The operating system holds the lock, so a crash frees it.
/// </summary>
internal sealed class DataFolderLock : IDisposable
{
    private readonly FileStream _held;
    private readonly string _ownerFile;

    private DataFolderLock(FileStream held, string ownerFile) => (_held, _ownerFile) = (held, ownerFile);

    /// <summary>A folder that does not exist is made, for this user alone.</summary>
    /// <exception cref="EmbeddedStoreException">Another process has the folder; the message names it.</exception>
    public static DataFolderLock Take(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        // Two files, because a file that is locked for one process cannot be read by another.
        var ownerFile = Path.Combine(folder, "owner.pid");
        var held = Open(folder, ownerFile);
        File.WriteAllText(ownerFile, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        return new(held, ownerFile);
    }

    public void Dispose()
    {
        File.Delete(_ownerFile);
        _held.Dispose();
    }

    private static FileStream Open(string folder, string ownerFile)
    {
        try
        {
            return new(Path.Combine(folder, "owner.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException error) when ((error.HResult & 0xFFFF) is 11 or 32 or 35) // "held by another" on Linux, Windows and macOS
        {
            var owner = File.Exists(ownerFile) ? $"process {File.ReadAllText(ownerFile)}" : "another process";
            throw new EmbeddedStoreException(
                $"The data folder {folder} is in use by {owner}. Stop that process, or give this one another folder (Redis:DataPath); processes that must share the state need a Redis server (Redis:Connection).");
        }
    }
}
