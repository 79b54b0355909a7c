using System.Text.Json;

namespace Sanmo.Bot.Channels.BotFramework.Wire;

internal sealed record ConversationParameters
{
    public bool? IsGroup { get; init; }
    public ChannelAccount? Bot { get; init; }
    public IReadOnlyList<ChannelAccount>? Members { get; init; }
    public string? TopicName { get; init; }
    public string? TenantId { get; init; }
    /// <summary>Mandatory for a new thread in a channel; message fields beside it are answered with 502.</summary>
    public Activity? Activity { get; init; }
    public JsonElement? ChannelData { get; init; }
}
