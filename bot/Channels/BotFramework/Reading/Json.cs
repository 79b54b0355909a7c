using System.Text.Json;

namespace Sanmo.Bot.Channels.BotFramework.Reading;

/// <summary>Looks into open values that may have any shape.</summary>
internal static class Json
{
    public static JsonElement? Find(this JsonElement? at, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (at is not { ValueKind: JsonValueKind.Object } here || !here.TryGetProperty(name, out var next))
                return null;
            at = next;
        }

        return at;
    }

    /// <summary>Text as it is, numbers and booleans as written; null for what is neither.</summary>
    public static string? FindText(this JsonElement? at, params ReadOnlySpan<string> path) => at.Find(path) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False } plain => plain.GetRawText(),
        _ => null,
    };
}
