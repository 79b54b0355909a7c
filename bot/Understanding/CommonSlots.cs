using System.Text.Json;
using System.Text.Json.Nodes;

namespace Sanmo.Bot.Understanding;

internal static class CommonSlots
{
    /// <summary>The slots that both have with the same value.</summary>
    public static Slots Of(Slots first, Slots second)
    {
        var (mine, other) = (Written(first), Written(second));
        foreach (var name in mine.Select(pair => pair.Key).ToList())
            if (!JsonNode.DeepEquals(mine[name], other[name]))
                mine.Remove(name);
        return mine.Deserialize(UnderstandingJson.Default.Slots) ?? Slots.Empty;
    }

    private static JsonObject Written(Slots slots) => (JsonObject)JsonSerializer.SerializeToNode(slots, UnderstandingJson.Default.Slots)!;
}
