using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sanmo.Bot.Channels.BotFramework.Wire;

/// <summary>The one message of the Activity protocol. Everything is optional on the wire; unknown fields and null elements arrive in production.</summary>
internal sealed record Activity
{
    public string? Type { get; init; }
    public string? Id { get; init; }
    /// <summary>ISO 8601, UTC, kept as written.</summary>
    public string? Timestamp { get; init; }
    /// <summary>ISO 8601 with the sender's offset, kept as written.</summary>
    public string? LocalTimestamp { get; init; }
    /// <summary>IANA name of the sender's zone.</summary>
    public string? LocalTimezone { get; init; }
    public string? ServiceUrl { get; init; }
    public string? ChannelId { get; init; }
    public ChannelAccount? From { get; init; }
    public ChannelAccount? Recipient { get; init; }
    public ConversationAccount? Conversation { get; init; }
    public string? ReplyToId { get; init; }
    public string? DeliveryMode { get; init; }
    public string? Expiration { get; init; }
    public string? Importance { get; init; }
    public string? Locale { get; init; }
    public string? Text { get; init; }
    public string? TextFormat { get; init; }
    public string? Speak { get; init; }
    public string? InputHint { get; init; }
    public string? Summary { get; init; }
    public IReadOnlyList<Attachment?>? Attachments { get; init; }
    public string? AttachmentLayout { get; init; }
    public SuggestedActions? SuggestedActions { get; init; }
    public IReadOnlyList<Entity?>? Entities { get; init; }
    public JsonElement? ChannelData { get; init; }
    public string? Action { get; init; }
    public IReadOnlyList<ChannelAccount?>? MembersAdded { get; init; }
    public IReadOnlyList<ChannelAccount?>? MembersRemoved { get; init; }
    public IReadOnlyList<MessageReaction?>? ReactionsAdded { get; init; }
    public IReadOnlyList<MessageReaction?>? ReactionsRemoved { get; init; }
    public string? TopicName { get; init; }
    public bool? HistoryDisclosed { get; init; }
    public string? Name { get; init; }
    public JsonElement? Value { get; init; }
    public string? ValueType { get; init; }
    public string? Label { get; init; }
    public ConversationReference? RelatesTo { get; init; }
    public string? Code { get; init; }
    /// <summary>Written by whoever sent it: never proof of anything.</summary>
    public string? CallerId { get; init; }

    /// <summary>Whatever else the channel wrote; kept so that it survives.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
