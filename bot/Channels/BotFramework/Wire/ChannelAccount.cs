using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sanmo.Bot.Channels.BotFramework.Wire;

internal sealed record ChannelAccount
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public string? AadObjectId { get; init; }
    /// <summary>What one roster call says instead of <see cref="AadObjectId"/>.</summary>
    public string? ObjectId { get; init; }
    public string? Role { get; init; }
    public string? TenantId { get; init; }
    public string? Email { get; init; }
    public string? UserPrincipalName { get; init; }

    /// <summary>Whatever else the channel wrote; kept so that it survives.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
