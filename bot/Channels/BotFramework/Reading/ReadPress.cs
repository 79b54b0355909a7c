using System.Globalization;
using System.Text.Json;
using Sanmo.Bot.Channels.BotFramework.Rendering;
using Sanmo.Bot.Channels.BotFramework.Wire;
using Sanmo.Bot.Conversation;

namespace Sanmo.Bot.Channels.BotFramework.Reading;

/// <summary>A button of one of our cards: the inverse of <see cref="CardButtons"/>.</summary>
internal static class ReadPress
{
    /// <summary>Null when the data is not from one of our buttons.</summary>
    public static Press? From(Activity activity) => activity.Type switch
    {
        ActivityTypes.Message => FromData(activity, activity.Value, null),
        ActivityTypes.Invoke when activity.Name == InvokeNames.CardAction =>
            FromData(activity, activity.Value.Find("action", "data"), activity.Value.FindText("action", "verb")),
        ActivityTypes.Invoke when activity.Name is InvokeNames.TaskFetch or InvokeNames.TaskSubmit => FromData(activity, activity.Value.Find("data"), null),
        ActivityTypes.Invoke when activity.Name is null => FromData(activity, activity.Value, null),
        _ => null,
    };

    private static Press? FromData(Activity activity, JsonElement? data, string? verb)
    {
        var action = data.FindText(CardButtons.Action) ?? verb;
        if (string.IsNullOrWhiteSpace(action))
            return null;
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (data is { ValueKind: JsonValueKind.Object } all)
        {
            foreach (var field in all.EnumerateObject())
            {
                if (CardButtons.FieldOf(field.Name) is { } id && field.Value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined))
                    values[id] = field.Value.ValueKind == JsonValueKind.String ? field.Value.GetString()! : field.Value.GetRawText();
            }
        }

        return new Press(
            action,
            data.FindText(CardButtons.Subject),
            long.TryParse(data.FindText(CardButtons.Version), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null,
            data.FindText(CardButtons.Operation),
            activity.ReplyToId is { Length: > 0 } card ? card : null,
            values);
    }
}
