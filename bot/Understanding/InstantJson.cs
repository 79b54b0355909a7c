using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sanmo.Bot.Understanding;

/// <summary>Writes an instant to the minute with its offset, as people's sentences carry no seconds.</summary>
internal sealed class InstantJson : JsonConverter<DateTimeOffset>
{
    public const string Format = "yyyy-MM-ddTHH:mmzzz";

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        DateTimeOffset.Parse(reader.GetString() ?? throw new JsonException("An instant is text."), CultureInfo.InvariantCulture);

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString(Format, CultureInfo.InvariantCulture));
}
