namespace Sanmo.Bot.Conversation;

/// <summary>A button that was pressed; fields as in <see cref="Replies.Button"/>.</summary>
/// <param name="MessageId">The message that holds the card, so that it can be updated for everybody.</param>
/// <param name="Values">What the reader filled in, by field id; all text.</param>
internal sealed record Press(
    string Action,
    string? Subject,
    long? Version,
    string? OperationId,
    string? MessageId,
    IReadOnlyDictionary<string, string> Values);
