using System.Text.Json.Serialization;

namespace Sanmo.Bot.Channels.WebChat.Keeping;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(RoomMessage))]
internal sealed partial class RoomJson : JsonSerializerContext;
