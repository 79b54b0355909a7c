using System.Text.Json.Nodes;
using Sanmo.Bot.Replies;

namespace Sanmo.Bot.Channels.BotFramework.Rendering;

/// <summary>Buttons as actions: Execute where the answer can go to the presser alone, Submit everywhere else.</summary>
internal static class CardActions
{
    /// <summary>Clients draw six buttons at most; the rest goes behind the dots.</summary>
    private const int Visible = 5;

    public static JsonArray Of(Reply reply, bool canExecute)
    {
        var buttons = reply.Buttons ?? [];
        // "Cancel" must not be stopped by an empty required field, where another button is clearly the one that needs it.
        var onlyPrimaryReads = buttons.Any(button => button.Kind == ButtonKind.Primary) && (reply.Fields ?? []).Any(field => field.Required);
        return [.. buttons.Select((button, at) => Of(button, canExecute, at >= Visible && buttons.Count > Visible + 1, onlyPrimaryReads && button.Kind != ButtonKind.Primary))];
    }

    private static JsonObject Of(Button button, bool canExecute, bool tuckedAway, bool ignoresFields)
    {
        if (button.Url is not null)
            return Dressed(new JsonObject { ["type"] = "Action.OpenUrl", ["title"] = Defuse.Words(button.Label), ["url"] = button.Url }, button, tuckedAway);
        var submit = Pressable("Action.Submit", button, ignoresFields);
        if (!canExecute)
            return Dressed(submit, button, tuckedAway);
        var execute = Pressable("Action.Execute", button, ignoresFields);
        execute["verb"] = button.Action;
        execute["fallback"] = Dressed(submit, button, tuckedAway);
        return Dressed(execute, button, tuckedAway);
    }

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
            action["mode"] = "secondary";
        return action;
    }
}
