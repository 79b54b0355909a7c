using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sanmo.Bot.Channels.BotFramework.Wire;

internal sealed record Entity
{
    public string? Type { get; init; }
    /// <summary>For a mention: who.</summary>
    public ChannelAccount? Mentioned { get; init; }
    /// <summary>For a mention: the piece of the text that is the mention.</summary>
    public string? Text { get; init; }
    /// <summary>For client info.</summary>
    public string? Locale { get; init; }

    /// <summary>Whatever else the channel wrote; kept so that it survives.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
