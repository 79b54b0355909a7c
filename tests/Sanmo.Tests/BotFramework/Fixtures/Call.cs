using System.Text.Json.Nodes;

namespace Sanmo.Tests.BotFramework.Fixtures;

/// <summary>One request as the pretend platform got it.</summary>
/// <param name="Target">Path and query exactly as sent, not decoded.</param>
internal sealed record Call(string Method, string AskedFor, string Target, string? Authorization, JsonObject? Body)
{
    public string Text => (string?)Body?["text"] ?? "";

    public JsonNode? Card => Body?["attachments"]?[0]?["content"];
}
