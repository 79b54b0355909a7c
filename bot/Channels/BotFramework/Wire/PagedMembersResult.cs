using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sanmo.Bot.Channels.BotFramework.Wire;

internal sealed record PagedMembersResult
{
    public IReadOnlyList<ChannelAccount?>? Members { get; init; }
    public string? ContinuationToken { get; init; }

    /// <summary>Whatever else the channel wrote; kept so that it survives.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
