using System.ComponentModel.DataAnnotations;

namespace Sanmo.Core.Backups;

/// <summary>The section <c>Backup</c>: what <c>check</c> looks at.</summary>
internal sealed class BackupOptions
{
    public const string Section = "Backup";

    /// <summary>Where the archives are written to; empty means that nobody looks.</summary>
    public string Folder { get; set; } = "";

    /// <summary>The newest archive must not be older.</summary>
    [Range(1, 10_000)]
    public int OldestHours { get; set; } = 26;
}
