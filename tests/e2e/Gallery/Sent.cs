using System.Text.Json.Nodes;

namespace Sanmo.E2E.Gallery;

/// <summary>One message of the bot, new or changed in place.</summary>
internal sealed record Sent(string Chat, string Id, JsonNode Body)
{
    public bool IsMessage => (string?)Body["type"] == "message";

    public JsonNode? Card => (Body["attachments"] as JsonArray)?.FirstOrDefault()?["content"];
}
