namespace Sanmo.Core.Backups;

/// <param name="Name">The entry of the archive.</param>
/// <param name="Values">Fields, members and elements.</param>
/// <param name="Largest">Bytes of its largest value.</param>
/// <param name="Sha256">Of the entry's lines, in lower-case hexadecimal.</param>
internal sealed record BackupPart(string Name, long Keys, long Values, long Largest, string Sha256);
