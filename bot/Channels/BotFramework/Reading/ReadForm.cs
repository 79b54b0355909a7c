using System.Text.Json;
using Sanmo.Bot.Channels.BotFramework.Rendering;
using Sanmo.Bot.Channels.BotFramework.Wire;

namespace Sanmo.Bot.Channels.BotFramework.Reading;

/// <summary>The form that a pressed button opens: the inverse of what <see cref="CardActions"/> writes.</summary>
internal static class ReadForm
{
    /// <summary>Null when nothing is to be opened.</summary>
    public static CardForm? From(Activity activity)
    {
        if (activity is not { Type: ActivityTypes.Invoke, Name: InvokeNames.TaskFetch } || activity.Value.Find("data", CardButtons.Form) is not { ValueKind: JsonValueKind.Object } written)
            return null;
        try
        {
            return written.Deserialize(FormJson.Default.CardForm) is { IsSound: true } form ? form : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
