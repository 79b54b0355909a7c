using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sanmo.Core.Agenda;

internal sealed class WorkRefJson : JsonConverter<WorkRef>
{
    public override WorkRef Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        WorkRef.TryParse(reader.GetString(), out var reference) ? reference : throw new JsonException($"'{reader.GetString()}' is no piece of work; it looks like M5, RW-7, ZG-012, V3 or N8.");

    public override void Write(Utf8JsonWriter writer, WorkRef value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
