using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sanmo.Bot.Channels.BotFramework.Wire;

/// <summary>A connector's or a card's error; branch on the code, never on the message.</summary>
internal sealed record InnerError
{
    public string? Code { get; init; }
    public string? Message { get; init; }

    /// <summary>Whatever else the channel wrote; kept so that it survives.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
