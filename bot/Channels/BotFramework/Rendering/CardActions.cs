using System.Text.Json;
using System.Text.Json.Nodes;
using Sanmo.Bot.Conversation;
using Sanmo.Bot.Replies;

namespace Sanmo.Bot.Channels.BotFramework.Rendering;

/// <summary>Buttons as actions: Execute where the answer can go to the presser alone, Submit everywhere else.</summary>
internal static class CardActions
{
    /// <summary>Clients draw six buttons at most; the rest goes behind the dots.</summary>
    private const int Visible = 5;

    public static JsonArray Of(Reply reply, Surface surface)
    {
        var buttons = (reply.Buttons ?? []).Where(button => button.Url is null || IsPage(button.Url)).ToList();
        // "Cancel" must not be stopped by an empty required field, where another button is clearly the one that needs it.
        var onlyPrimaryReads = buttons.Any(button => button.Kind == ButtonKind.Primary) && (reply.Fields ?? []).Any(field => field.Required);
        return [.. buttons.Select((button, at) => Dressed(
            button is { Form.Count: > 0, Url: null } ? WithForm(button, at, surface) : Of(button, surface, onlyPrimaryReads && button.Kind != ButtonKind.Primary),
            button,
            at >= Visible && buttons.Count > Visible + 1))];
    }

    /// <summary>What a client does by itself for these people when the card comes into sight.</summary>
    public static JsonObject Refresh(Button own, IEnumerable<string> viewers) => new()
    {
        ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = own.Action, ["data"] = CardButtons.DataOf(own) },
        ["userIds"] = new JsonArray([.. viewers.Select(viewer => JsonValue.Create(viewer))]),
    };

    /// <summary>A link of somebody's evidence must not start a program or open a file on the reader's machine.</summary>
    private static bool IsPage(string url) => Uri.TryCreate(url, UriKind.Absolute, out var page) && (page.Scheme == Uri.UriSchemeHttps || page.Scheme == Uri.UriSchemeHttp);

    private static JsonObject Of(Button button, Surface surface, bool ignoresFields)
    {
        if (button.Url is not null)
            return new JsonObject { ["type"] = "Action.OpenUrl", ["title"] = Defuse.Words(button.Label), ["url"] = button.Url };
        var submit = Pressable("Action.Submit", button, ignoresFields);
        if (!surface.Executes)
            return submit;
        var execute = Pressable("Action.Execute", button, ignoresFields);
        execute["verb"] = button.Action;
        execute["fallback"] = Dressed(submit, button, tuckedAway: false);
        return execute;
    }

    private static JsonObject WithForm(Button button, int at, Surface surface)
    {
        if (!surface.OpensDialogs)
        {
            return new JsonObject
            {
                ["type"] = "Action.ShowCard",
                ["title"] = Defuse.Words(button.Label),
                ["card"] = new JsonObject
                {
                    ["type"] = "AdaptiveCard",
                    ["body"] = new JsonArray([.. button.Form!.Select(field => CardFields.Of(field, CardButtons.InputOf(field.Id, at)))]),
                    ["actions"] = new JsonArray(Dressed(Of(Send(button), surface, ignoresFields: false), Send(button), tuckedAway: false)),
                },
            };
        }

        var open = Pressable("Action.Submit", button, ignoresFields: true);
        open["data"]![CardButtons.Form] = JsonSerializer.SerializeToNode(new CardForm(button.Label, button.Form!), FormJson.Default.CardForm);
        open["data"]![CardButtons.Teams] = new JsonObject { ["type"] = Wire.InvokeNames.TaskFetch };
        return open;
    }

    /// <summary>What is pressed when the form is filled in.</summary>
    private static Button Send(Button button) =>
        button with { Label = ChannelWords.For(ChooseLanguage.For(null, button.Label, null, "en")).Send, Form = null, Kind = ButtonKind.Primary };

    private static JsonObject Pressable(string type, Button button, bool ignoresFields)
    {
        var action = new JsonObject { ["type"] = type, ["title"] = Defuse.Words(button.Label), ["data"] = CardButtons.DataOf(button) };
        if (ignoresFields)
            action["associatedInputs"] = "none";
        return action;
    }

    private static JsonObject Dressed(JsonObject action, Button button, bool tuckedAway)
    {
        if (button.Kind != ButtonKind.Plain)
            action["style"] = button.Kind == ButtonKind.Primary ? "positive" : "destructive";
        if (tuckedAway)
        {
            action["mode"] = "secondary";
            if (action["fallback"] is JsonObject fallback)
                fallback["mode"] = "secondary";
        }

        return action;
    }
}
