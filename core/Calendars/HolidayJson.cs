using System.Text.Json.Serialization;

namespace Sanmo.Core.Calendars;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(HolidayYear))]
internal sealed partial class HolidayJson : JsonSerializerContext;
