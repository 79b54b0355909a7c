using System.Text.Json.Serialization;

namespace Sanmo.Core.Backups;

/// <summary><c>manifest.json</c>, the last entry of an archive: what it holds and how to tell that it is whole.</summary>
/// <param name="Version">Of the format; a program reads those up to its own.</param>
internal sealed record BackupManifest(string Format, int Version, DateTimeOffset MadeAt, IReadOnlyList<BackupPart> Parts)
{
    public const string Name = "manifest.json", SanmoBackup = "sanmo-backup";
    public const int Present = 1;

    [JsonIgnore]
    public long Keys => Parts.Sum(part => part.Keys);

    [JsonIgnore]
    public long Values => Parts.Sum(part => part.Values);
}
