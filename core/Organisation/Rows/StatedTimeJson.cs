using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sanmo.Core.Organisation.Rows;

internal sealed class StatedTimeJson : JsonConverter<StatedTime>
{
    public override StatedTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && StatedTime.TryParse(reader.GetString(), out var time) ? time : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, StatedTime value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
