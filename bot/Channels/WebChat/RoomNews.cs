namespace Sanmo.Bot.Channels.WebChat;

/// <summary>Something happened in a room.</summary>
/// <param name="Typing">Who is writing just now; null when the room's messages have changed.</param>
internal sealed record RoomNews(string Room, string? Typing = null)
{
    /// <summary>The bot, as one who is typing.</summary>
    public const string Bot = "bot";
}
