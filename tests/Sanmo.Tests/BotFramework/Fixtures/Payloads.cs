using System.Text.Json.Nodes;

namespace Sanmo.Tests.BotFramework.Fixtures;

/// <summary>Activities that a Teams-like client really sent, bodies only.</summary>
internal static class Payloads
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "BotFramework", "Payloads");

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    public static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name + ".json"));

    public static JsonObject Of(string name, Action<JsonObject>? change = null)
    {
        var activity = JsonNode.Parse(Read(name))!.AsObject();
        change?.Invoke(activity);
        return activity;
    }
}
