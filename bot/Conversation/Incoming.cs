using Sanmo.Bot.Features;

namespace Sanmo.Bot.Conversation;

/// <summary>One message as a channel hands it over, after the channel has proved who sent it.</summary>
/// <param name="Channel">The platform's own name (<c>msteams</c>, <c>webchat</c>).</param>
/// <param name="Conversation">The platform's id of the chat; a thread's id is reduced to its chat in <paramref name="Chat"/>.</param>
/// <param name="Chat">What a group binding is kept under: the conversation without its thread.</param>
/// <param name="Text">What was said, own mention removed; empty for a button.</param>
/// <param name="Mentioned">The bot was addressed by name, or the chat is private.</param>
/// <param name="Id">The platform's id of the message, unique within the conversation.</param>
/// <param name="At">When the platform took it, or when it came in if the platform does not say.</param>
/// <param name="Files">Photos and files that came with it.</param>
internal sealed record Incoming(
    string Channel,
    string Conversation,
    string Chat,
    bool IsGroup,
    Sender Sender,
    string Text,
    bool Mentioned,
    Press? Press,
    string Id,
    string? Locale,
    DateTimeOffset At,
    IReadOnlyList<SentFile>? Files = null)
{
    /// <summary>Files and nothing else.</summary>
    public bool OnlyFiles => Press is null && Files is { Count: > 0 } && string.IsNullOrWhiteSpace(Text);
}
