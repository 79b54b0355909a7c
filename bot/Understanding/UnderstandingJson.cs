using System.Text.Json.Serialization;

namespace Sanmo.Bot.Understanding;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(InstantJson), typeof(ClockJson), typeof(AmountJson)])]
[JsonSerializable(typeof(Slots))]
internal sealed partial class UnderstandingJson : JsonSerializerContext;
