using System.Text.Json.Serialization;

namespace Sanmo.Bot.Channels.BotFramework.References;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(KnownConversation))]
internal sealed partial class ReferenceJson : JsonSerializerContext;
