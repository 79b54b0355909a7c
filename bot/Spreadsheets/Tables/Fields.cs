using System.Text.Json.Nodes;

namespace Sanmo.Bot.Spreadsheets.Tables;

/// <summary>Values inside a row, by their path.</summary>
internal static class Fields
{
    public static JsonNode? At(this JsonObject row, IReadOnlyList<string> path) => path.Aggregate((JsonNode?)row, (node, name) => (node as JsonObject)?[name]);

    /// <summary>Null takes the value out, and what held nothing else with it.</summary>
    public static void Put(this JsonObject row, IReadOnlyList<string> path, JsonNode? value)
    {
        if (path.Count == 1)
        {
            row.Remove(path[0]);
            if (value is not null)
                row[path[0]] = value;
            return;
        }
        if (row[path[0]] is not JsonObject inner)
        {
            if (value is null)
                return;
            row[path[0]] = inner = [];
        }
        inner.Put([.. path.Skip(1)], value);
        if (inner.Count == 0)
            row.Remove(path[0]);
    }

    public static IReadOnlyList<JsonObject> List(this JsonObject row, IReadOnlyList<string> path) => row.At(path) is JsonArray rows ? [.. rows.OfType<JsonObject>()] : [];
}
