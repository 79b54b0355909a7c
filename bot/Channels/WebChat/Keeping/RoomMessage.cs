using Sanmo.Bot.Replies;

namespace Sanmo.Bot.Channels.WebChat.Keeping;

/// <summary>One message in a room, of a person or of the bot.</summary>
/// <param name="Id">Its place in the room, from 1.</param>
/// <param name="By">The member's id; null is the bot.</param>
/// <param name="Text">What a person wrote.</param>
/// <param name="Reply">What the bot said.</param>
/// <param name="OnlyFor">The one account that sees it; null is everybody.</param>
/// <param name="EditedAt">When the bot last replaced it.</param>
internal sealed record RoomMessage(long Id, string? By, DateTimeOffset At, string? Text, Reply? Reply, string? OnlyFor = null, DateTimeOffset? EditedAt = null)
{
    public bool IsFor(string account) => OnlyFor is null || OnlyFor == account;
}
