using System.Text.Json;

namespace Sanmo.Bot.Channels.BotFramework.Wire;

/// <summary>The HTTP answer when the sender wants the replies in it.</summary>
internal sealed record ExpectedReplies
{
    public IReadOnlyList<Activity>? Activities { get; init; }
    /// <summary>For an invoke in this mode: its own answer.</summary>
    public JsonElement? Body { get; init; }
}
