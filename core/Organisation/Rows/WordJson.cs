using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sanmo.Core.Organisation.Rows;

/// <summary>An enum as a word (<c>deputySecretary</c>); read in any case, never as a number.</summary>
internal sealed class WordJson<T> : JsonConverter<T> where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var word = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        var at = Array.FindIndex(Enum.GetNames<T>(), name => name.Equals(word, StringComparison.OrdinalIgnoreCase));
        return at < 0 ? throw new JsonException() : Enum.GetValues<T>()[at];
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));
}
