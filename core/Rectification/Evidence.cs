namespace Sanmo.Core.Rectification;

/// <summary>What shows that a problem has been put right.</summary>
/// <param name="Text">A file's name, an address or the note.</param>
/// <param name="ContentType">For a file that was sent: its kind, as the platform names it.</param>
/// <param name="Url">For a file that was sent: where the platform keeps it. The bot never fetches it.</param>
internal sealed record Evidence(EvidenceKind Kind, string Text, string By, DateTimeOffset At, string? ContentType = null, string? Url = null)
{
    /// <summary>In one line of text.</summary>
    public string Reference => Url is null ? Text : $"{Text} {Url}";
}
