namespace Sanmo.Bot.Conversation;

/// <param name="Id">The platform's id of the account.</param>
/// <param name="DirectoryId">The organisation directory's object id, where the platform tells it.</param>
internal sealed record Sender(string Id, string? Name, string? DirectoryId);
