using System.Text.Json.Serialization;

namespace Sanmo.Core.Calendars;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(HolidayYear))]
internal sealed partial class HolidayJson : JsonSerializerContext;
