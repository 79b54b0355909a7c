using System.Text.Json.Serialization;

namespace Sanmo.Bot.Channels.BotFramework.Rendering;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, UseStringEnumConverter = true)]
[JsonSerializable(typeof(CardForm))]
internal sealed partial class FormJson : JsonSerializerContext;
