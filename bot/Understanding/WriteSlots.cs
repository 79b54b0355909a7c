using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sanmo.Bot.Understanding;

internal static class WriteSlots
{
    private static readonly UnderstandingJson Readable =
        new(new JsonSerializerOptions(UnderstandingJson.Default.Slots.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Absent slots are absent; Chinese stays readable.</summary>
    public static string AsJson(Slots slots) => JsonSerializer.Serialize(slots, Readable.Slots);

    public static void Into(Utf8JsonWriter writer, Slots slots) => JsonSerializer.Serialize(writer, slots, Readable.Slots);
}
