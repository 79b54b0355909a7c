using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sanmo.Bot.Channels.BotFramework.Wire;

internal sealed record ConversationAccount
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public bool? IsGroup { get; init; }
    public string? ConversationType { get; init; }
    public string? TenantId { get; init; }
    public string? AadObjectId { get; init; }
    public string? Role { get; init; }

    /// <summary>Whatever else the channel wrote; kept so that it survives.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
