using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sanmo.Bot.Channels.BotFramework.Wire;

internal sealed record ErrorResponse
{
    public InnerError? Error { get; init; }

    /// <summary>Whatever else the channel wrote; kept so that it survives.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
