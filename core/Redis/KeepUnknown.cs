using System.Text;
using System.Text.Json.Nodes;

namespace Sanmo.Core.Redis;

/// <summary>
/// What a newer program has written into a document and this one does not know, carried over into its next version: while programs are replaced one after the
/// other, an older one must not lose what a newer one wrote; pure.
/// </summary>
internal static class KeepUnknown
{
    /// <param name="written">The document as the newer program wrote it.</param>
    /// <param name="known">The same as this program writes it.</param>
    /// <param name="after">What this program is about to write.</param>
    public static byte[] In(ReadOnlyMemory<byte> written, ReadOnlyMemory<byte> known, ReadOnlyMemory<byte> after)
    {
        var next = JsonNode.Parse(after.Span)!;
        Carry(JsonNode.Parse(written.Span), JsonNode.Parse(known.Span), next);
        return Encoding.UTF8.GetBytes(next.ToJsonString(CoreJson.Relaxed.Options));
    }

    private static void Carry(JsonNode? written, JsonNode? known, JsonNode? after)
    {
        switch (written, known, after)
        {
            case (JsonObject theirs, JsonObject ours, JsonObject next):
                foreach (var (name, value) in theirs)
                    if (!ours.ContainsKey(name))
                        next.TryAdd(name, value?.DeepClone());
                    else if (next.TryGetPropertyValue(name, out var same))
                        Carry(value, ours[name], same);
                break;
            // An element that is as it was is found wherever it stands now; one that was changed, where it stood.
            case (JsonArray theirs, JsonArray ours, JsonArray next) when theirs.Count == ours.Count:
                for (var i = 0; i < next.Count; i++)
                    if (IndexOf(ours, next[i], i) is >= 0 and var at)
                        Carry(theirs[at], ours[at], next[i]);
                break;
        }
    }

    private static int IndexOf(JsonArray ours, JsonNode? element, int place)
    {
        for (var i = 0; i < ours.Count; i++)
            if (JsonNode.DeepEquals(ours[i], element))
                return i;
        return place < ours.Count ? place : -1;
    }
}
