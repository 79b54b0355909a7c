namespace Sanmo.Core.Rectification;

/// <summary>What shows that a problem has been put right.</summary>
/// <param name="Text">A file's name, an address or the note.</param>
internal sealed record Evidence(EvidenceKind Kind, string Text, string By, DateTimeOffset At);
