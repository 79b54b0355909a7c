namespace Sanmo.Bot.Channels;

/// <summary>Where a message goes: a chat, or a person's private chat with the bot when only the account is known.</summary>
/// <param name="ServiceUrl">Where the platform takes messages for the chat, as the operator wrote it; used until the chat itself has been in touch.</param>
internal sealed record Address(string Channel, string? Conversation, string? Account, string? ServiceUrl = null);
