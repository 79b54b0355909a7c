using System.Text.Json.Serialization;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Dialogue;

namespace Sanmo.Bot.Conversation;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(InstantJson), typeof(ClockJson), typeof(AmountJson)])]
[JsonSerializable(typeof(PendingQuestion))]
internal sealed partial class QuestionJson : JsonSerializerContext;
