using System.Text.Json;
using Sanmo.Bot.Channels.BotFramework.Reading;

namespace Sanmo.Bot.Channels.BotFramework.Connector;

/// <summary>Error bodies come as an object, as JSON inside a string, or as a page of HTML.</summary>
internal static class ReadError
{
    private const int Depth = 4;

    public static (string? Code, string? Message) From(string body)
    {
        var (code, message) = Dig(body, Depth);
        return (code, message is { Length: > 300 } ? message[..300] : message);
    }

    private static (string? Code, string? Message) Dig(string text, int depth)
    {
        if (depth == 0 || !text.AsSpan().TrimStart().StartsWith("{"))
            return (null, null);
        try
        {
            using var document = JsonDocument.Parse(text);
            JsonElement? root = document.RootElement;
            var error = root.Find("error") is { ValueKind: JsonValueKind.Object } inner ? inner : root;
            var message = error.FindText("message") ?? root.FindText("message");
            var deeper = message is null ? (null, null) : Dig(message, depth - 1);
            var own = error.FindText("subCode") ?? error.FindText("code") ?? (error.FindText("errorCode") is { } number ? NameOf(number) : null);
            return (deeper.Item1 ?? own, deeper.Item2 ?? message);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return (null, null);
        }
    }

    private static string NameOf(string errorCode) => errorCode == "209" ? "MessageWritesBlocked" : errorCode;
}
