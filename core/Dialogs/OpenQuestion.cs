namespace Sanmo.Core.Dialogs;

/// <summary>What somebody was asked and has not answered yet.</summary>
/// <param name="Content">The question as the room that asked it wrote it down, as JSON.</param>
/// <param name="ExpiresAt">Silence until then lets it go.</param>
internal sealed record OpenQuestion(string Kind, string Content, DateTimeOffset AskedAt, DateTimeOffset ExpiresAt);
