using System.Text.Json;
using Sanmo.Bot.Channels.BotFramework.Reading;
using Sanmo.Bot.Channels.BotFramework.Rendering;
using Sanmo.Bot.Channels.BotFramework.Speaking;
using Sanmo.Bot.Channels.BotFramework.Wire;
using Sanmo.Bot.Replies;

namespace Sanmo.Bot.Channels.BotFramework.Receiving;

/// <summary>Invokes: the HTTP answer is what the person sees; pure.</summary>
internal static class Invokes
{
    /// <summary>What the platform is told when there is nothing to run; null when there is.</summary>
    public static InvokeResponse? Refusal(Activity activity) => IsKnown(activity) ? Malformed(activity) : new InvokeResponse(501);

    public static InvokeResponse Answer(Activity activity, Spoken spoken)
    {
        var response = activity.Name switch
        {
            InvokeNames.CardAction => CardAction(activity, spoken),
            InvokeNames.TaskFetch or InvokeNames.TaskSubmit => Dialog(spoken),
            _ => new InvokeResponse(200),
        };
        return activity.DeliveryMode == DeliveryModes.ExpectReplies && spoken.InBody.Count > 0
            ? response with { Body = InvokeBodies.Expected(spoken.InBody, response.Body) }
            : response;
    }

    /// <summary>Without a name, on Teams, it is the button of an older kind of card.</summary>
    private static bool IsKnown(Activity activity) => activity.Name switch
    {
        InvokeNames.CardAction or InvokeNames.TaskFetch or InvokeNames.TaskSubmit => true,
        null => activity.ChannelId == ChannelIds.Teams && ReadPress.From(activity) is not null,
        _ => false,
    };

    private static InvokeResponse? Malformed(Activity activity)
    {
        if (activity.Name == InvokeNames.CardAction)
        {
            if (activity.Value.Find("action") is not { ValueKind: JsonValueKind.Object })
                return InvokeBodies.Error(400, "BadRequest", "value.action is missing");
            if (activity.Value.FindText("action", "type") != "Action.Execute")
                return InvokeBodies.Error(400, "NotSupported", "only Action.Execute is supported");
        }

        if (ReadPress.From(activity) is not null)
            return null;
        return activity.Name == InvokeNames.CardAction
            ? InvokeBodies.Error(400, "BadRequest", "the data names no action")
            : new InvokeResponse(400);
    }

    /// <summary>The client asks because the card came into sight, not because somebody pressed.</summary>
    public static bool OnlyLooks(Activity activity) => activity.Name == InvokeNames.CardAction && activity.Value.FindText("trigger") == "automatic";

    private static InvokeResponse CardAction(Activity activity, Spoken spoken) =>
        OnlyLooks(activity) && spoken.ForPresser is { } own ? InvokeBodies.Card(own, Surface.Of(activity.ChannelId!, activity.ServiceUrl), Again(activity, own), activity.From!.Id!) :
        spoken.ForPresser is { } view
            ? RenderMessage.IsPlain(view) ? InvokeBodies.Message(view.Summary) : InvokeBodies.Card(view, Surface.Of(activity.ChannelId!, activity.ServiceUrl))
            : InvokeBodies.Message(spoken.Notice ?? "");

    // Without it the view would stay as it is for this reader until the card itself changes.
    private static Button? Again(Activity activity, Reply own) =>
        own.Own ?? (ReadPress.From(activity) is { } press ? new Button(ChannelWords.For(ReadPress.LanguageOf(activity)).Send, press.Action, press.Subject) : null);

    private static InvokeResponse Dialog(Spoken spoken)
    {
        if (spoken.ForPresser is { } view && !RenderMessage.IsPlain(view))
            return InvokeBodies.Dialog(view);
        // An empty answer closes the dialog.
        return (spoken.ForPresser?.Summary ?? spoken.Notice) is { Length: > 0 } text ? InvokeBodies.DialogMessage(text) : new InvokeResponse(200);
    }
}
