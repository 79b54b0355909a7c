using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sanmo.Core.Outgoing;

internal sealed class RecipientJson : JsonConverter<Recipient>
{
    public override Recipient Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Recipient.Parse(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, Recipient value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
