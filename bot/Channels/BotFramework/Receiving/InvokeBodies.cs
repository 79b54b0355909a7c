using System.Text.Json;
using System.Text.Json.Nodes;
using Sanmo.Bot.Channels.BotFramework.Rendering;
using Sanmo.Bot.Channels.BotFramework.Wire;
using Sanmo.Bot.Replies;

namespace Sanmo.Bot.Channels.BotFramework.Receiving;

/// <summary>The envelopes that invokes are answered with. An error inside one is still HTTP 200: the platform did its part.</summary>
internal static class InvokeBodies
{
    public static InvokeResponse Card(Reply page, string channel) =>
        Envelope(200, ContentTypes.AdaptiveCard, Node(RenderCard.Of(page, RenderMessage.CanExecute(channel))));

    public static InvokeResponse Message(string text) => Envelope(200, ContentTypes.Message, Defuse.Words(text));

    public static InvokeResponse Error(int status, string code, string message) =>
        Envelope(status, ContentTypes.Error, new JsonObject { ["code"] = code, ["message"] = message });

    public static InvokeResponse Dialog(Reply page) => new(200, WireJson.ToElement(new JsonObject
    {
        ["task"] = new JsonObject
        {
            ["type"] = "continue",
            ["value"] = new JsonObject
            {
                ["title"] = Defuse.Words(page.Title ?? page.Summary),
                ["height"] = "medium",
                ["width"] = "medium",
                // A dialog's answer comes back as task/submit, which only Action.Submit gives.
                ["card"] = new JsonObject { ["contentType"] = ContentTypes.AdaptiveCard, ["content"] = Node(RenderCard.Of(page, canExecute: false)) },
            },
        },
    }));

    public static InvokeResponse DialogMessage(string text) =>
        new(200, WireJson.ToElement(new JsonObject { ["task"] = new JsonObject { ["type"] = "message", ["value"] = Defuse.Words(text) } }));

    public static JsonElement Expected(IReadOnlyList<Activity> replies, JsonElement? body) =>
        JsonSerializer.SerializeToElement(new ExpectedReplies { Activities = replies, Body = body }, WireJson.Wire.ExpectedReplies);

    private static InvokeResponse Envelope(int status, string type, JsonNode? value) =>
        new(200, WireJson.ToElement(new JsonObject { ["statusCode"] = status, ["type"] = type, ["value"] = value }));

    private static JsonObject? Node(JsonElement element) => JsonObject.Create(element);
}
