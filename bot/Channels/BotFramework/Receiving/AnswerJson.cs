using System.Text.Json.Serialization;

namespace Sanmo.Bot.Channels.BotFramework.Receiving;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(KeptAnswer))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class AnswerJson : JsonSerializerContext;
