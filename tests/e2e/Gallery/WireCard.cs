using System.Text.Json.Nodes;

namespace Sanmo.E2E.Gallery;

/// <summary>Presses a button of a card as a client does.</summary>
internal static class WireCard
{
    /// <returns>The data that goes back, with what was filled in; null when the card has no such button.</returns>
    public static JsonObject? DataOf(JsonNode? card, string label, IReadOnlyDictionary<string, string> filled)
    {
        foreach (var action in card?["actions"] as JsonArray ?? [])
        {
            if ((string?)action?["title"] != label)
                continue;
            // A form that folds out has its own button.
            var (pressed, inputs) = (string?)action["type"] == "Action.ShowCard" ? (action["card"]!["actions"]![0]!, action["card"]!["body"]) : (action, card!["body"]);
            if (pressed["data"]?.DeepClone() is not JsonObject data)
                return null;
            foreach (var input in inputs as JsonArray ?? [])
            {
                if (input?["type"] is not { } type || !((string)type!).StartsWith("Input.", StringComparison.Ordinal))
                    continue;
                var id = (string)input["id"]!;
                data[id] = filled.FirstOrDefault(pair => id == pair.Key || id.EndsWith("." + pair.Key, StringComparison.Ordinal)).Value ?? input["value"]?.ToString() ?? "";
            }

            return data;
        }

        return null;
    }
}
