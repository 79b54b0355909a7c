using System.Text.Json;

namespace Sanmo.Bot.Features.History;

/// <summary>One field of a document that a save changed.</summary>
/// <param name="Before">Undefined when it was not there.</param>
internal sealed record ChangedField(string Name, JsonElement Before, JsonElement After)
{
    // They count saves and plans; nobody asked for them.
    private static readonly HashSet<string> _own = ["scheduleVersion", "scheduledAt", "number", "round", "cycle", "title"];

    /// <summary>What differs between two versions of a document; all of it for a new one is left out. Pure.</summary>
    public static IReadOnlyList<ChangedField> Of(string? before, string after)
    {
        if (string.IsNullOrEmpty(before))
            return [];
        using var old = JsonDocument.Parse(before);
        using var now = JsonDocument.Parse(after);
        var names = old.RootElement.EnumerateObject().Concat(now.RootElement.EnumerateObject()).Select(field => field.Name).Distinct();
        return [.. names.Select(name => new ChangedField(name, Get(old, name), Get(now, name))).Where(field => !JsonElement.DeepEquals(field.Before, field.After) && !(IsEmpty(field.Before) && IsEmpty(field.After)) && !_own.Contains(field.Name))];

        static JsonElement Get(JsonDocument document, string name) => document.RootElement.TryGetProperty(name, out var value) ? value.Clone() : JsonSerializer.SerializeToElement<string?>(null, HistoryJson.Default.String);
    }

    private static bool IsEmpty(JsonElement value) => value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined || value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0;
}
