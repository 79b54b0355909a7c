using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sanmo.Bot.Channels.BotFramework.Wire;

internal sealed record Attachment
{
    public string? ContentType { get; init; }
    public string? ContentUrl { get; init; }

    [JsonConverter(typeof(AsItIs))]
    public JsonElement? Content { get; init; }

    public string? Name { get; init; }
    public string? ThumbnailUrl { get; init; }

    /// <summary>Whatever else the channel wrote; kept so that it survives.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
