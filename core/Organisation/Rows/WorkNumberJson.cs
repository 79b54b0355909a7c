using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sanmo.Core.Organisation.Rows;

internal sealed class WorkNumberJson : JsonConverter<WorkNumber>
{
    public override WorkNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String when reader.GetString() is { } text && !string.IsNullOrWhiteSpace(text) => new(text.Trim()),
        JsonTokenType.Number when reader.TryGetInt32(out var number) => new(number.ToString(CultureInfo.InvariantCulture)),
        _ => throw new JsonException(),
    };

    public override void Write(Utf8JsonWriter writer, WorkNumber value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
}
