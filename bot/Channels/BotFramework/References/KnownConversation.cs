namespace Sanmo.Bot.Channels.BotFramework.References;

/// <summary>A chat that has spoken to the bot, and how to speak to it. Nothing in it changes while people only chat.</summary>
/// <param name="Conversation">Without a thread.</param>
/// <param name="ServiceUrl">From the last authenticated activity; platforms move it.</param>
/// <param name="User">Of a private chat: the account at its other end.</param>
/// <param name="Inactive">Why nothing can be sent there, or null; lifted by the next contact.</param>
internal sealed record KnownConversation(
    string Channel,
    string Conversation,
    string? Type,
    bool IsGroup,
    string? TenantId,
    string ServiceUrl,
    string? BotId,
    string? BotName,
    string? User = null,
    string? UserDirectoryId = null,
    string? Inactive = null,
    DateTimeOffset? InactiveSince = null)
{
    /// <summary>The newer news; what it is silent about stays as it was: not every event tells everything.</summary>
    public KnownConversation Over(KnownConversation before) => this with
    {
        Type = Type ?? before.Type,
        TenantId = TenantId ?? before.TenantId,
        BotId = BotId ?? before.BotId,
        BotName = BotName ?? before.BotName,
        User = User ?? before.User,
        UserDirectoryId = UserDirectoryId ?? (User is null || User == before.User ? before.UserDirectoryId : null),
    };
}
