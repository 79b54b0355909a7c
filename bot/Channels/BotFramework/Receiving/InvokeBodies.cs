using System.Text.Json;
using System.Text.Json.Nodes;
using Sanmo.Bot.Channels.BotFramework.Rendering;
using Sanmo.Bot.Channels.BotFramework.Wire;
using Sanmo.Bot.Conversation;
using Sanmo.Bot.Replies;

namespace Sanmo.Bot.Channels.BotFramework.Receiving;

/// <summary>The envelopes that invokes are answered with. An error inside one is still HTTP 200: the platform did its part.</summary>
internal static class InvokeBodies
{
    public static InvokeResponse Card(Reply page, Surface surface) =>
        Envelope(200, ContentTypes.AdaptiveCard, Node(RenderCard.Of(page, surface)));

    /// <param name="again">What the client asks by itself the next time.</param>
    public static InvokeResponse Card(Reply own, Surface surface, Button? again, string viewer) =>
        Envelope(200, ContentTypes.AdaptiveCard, Node(RenderCard.Of(own with { Own = again }, surface, [viewer])));

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
                // The title stands on the dialog already.
                ["card"] = new JsonObject { ["contentType"] = ContentTypes.AdaptiveCard, ["content"] = Node(RenderCard.Of(page with { Title = "" }, Surface.Dialog)) },
            },
        },
    }));

    /// <summary>The form behind a button, to be sent as a press of that button.</summary>
    public static InvokeResponse Form(CardForm form, Press press)
    {
        var words = ChannelWords.For(ChooseLanguage.For(null, form.Title, null, "en"));
        return Dialog(new Reply(form.Title, form.Title, Fields: form.Fields, Buttons: [new Button(words.Send, press.Action, press.Subject, press.Version, press.OperationId, ButtonKind.Primary, Values: press.Values)]));
    }

    public static InvokeResponse DialogMessage(string text) =>
        new(200, WireJson.ToElement(new JsonObject { ["task"] = new JsonObject { ["type"] = "message", ["value"] = Defuse.Words(text) } }));

    public static JsonElement Expected(IReadOnlyList<Activity> replies, JsonElement? body) =>
        JsonSerializer.SerializeToElement(new ExpectedReplies { Activities = replies, Body = body }, WireJson.Wire.ExpectedReplies);

    private static InvokeResponse Envelope(int status, string type, JsonNode? value) =>
        new(200, WireJson.ToElement(new JsonObject { ["statusCode"] = status, ["type"] = type, ["value"] = value }));

    private static JsonObject? Node(JsonElement element) => JsonObject.Create(element);
}
