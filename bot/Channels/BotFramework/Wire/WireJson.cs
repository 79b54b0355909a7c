using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Sanmo.Bot.Channels.BotFramework.Wire;

/// <summary>camelCase, null left out, unknown fields kept, names compared exactly.</summary>
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(ConversationResourceResponse))]
[JsonSerializable(typeof(ConversationParameters))]
[JsonSerializable(typeof(PagedMembersResult))]
[JsonSerializable(typeof(ExpectedReplies))]
[JsonSerializable(typeof(ErrorResponse))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class WireJson : JsonSerializerContext
{
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _scratch;

    public static WireJson Wire { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Chinese as it is: an escaped character counts six bytes against the size limit of a card.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });

    /// <returns>To be read before the next call on the same thread.</returns>
    public static ReadOnlySpan<byte> Write(JsonObject node)
    {
        var bytes = _scratch ??= new(32 * 1024);
        bytes.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(bytes, new() { Encoder = Wire.Options.Encoder });
        node.WriteTo(writer, Wire.Options);
        writer.Flush();
        return bytes.WrittenSpan;
    }

    public static JsonElement ToElement(JsonObject node) => JsonSerializer.SerializeToElement(node, Wire.JsonObject);
}
