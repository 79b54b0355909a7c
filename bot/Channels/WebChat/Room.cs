namespace Sanmo.Bot.Channels.WebChat;

/// <summary>One chat on the bot's own pages.</summary>
/// <param name="Branch">The branch whose group it is; null for the private chat with the bot.</param>
/// <param name="People">The ids of the members in it, without the bot.</param>
internal sealed record Room(string Id, string? Branch, string Name, IReadOnlyList<string> People)
{
    public bool IsGroup => Branch is not null;
}
