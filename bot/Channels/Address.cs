namespace Sanmo.Bot.Channels;

/// <summary>Where a message goes: a chat, or a person's private chat with the bot when only the account is known.</summary>
internal sealed record Address(string Channel, string? Conversation, string? Account);
