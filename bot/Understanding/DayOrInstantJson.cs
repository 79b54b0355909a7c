using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sanmo.Bot.Understanding;

internal sealed class DayOrInstantJson : JsonConverter<DayOrInstant>
{
    public override DayOrInstant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString() ?? throw new JsonException("A day or an instant is text.");
        return text.Contains('T', StringComparison.Ordinal)
            ? DayOrInstant.Of(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture))
            : DayOrInstant.Of(DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    public override void Write(Utf8JsonWriter writer, DayOrInstant value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.At is { } at
            ? at.ToString(InstantJson.Format, CultureInfo.InvariantCulture)
            : value.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
