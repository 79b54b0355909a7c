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
    public static Press? From(Activity activity)
    {
        var data = DataOf(activity);
        var verb = activity is { Type: ActivityTypes.Invoke, Name: InvokeNames.CardAction } ? activity.Value.FindText("action", "verb") : null;
        var action = data.FindText(CardButtons.Action) ?? verb;
        if (string.IsNullOrWhiteSpace(action) || IsLong(action) || IsLong(data.FindText(CardButtons.Subject)) || IsLong(data.FindText(CardButtons.Operation)))
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

    // None of our buttons carries as much; they become parts of keys.
    private static bool IsLong(string? said) => said is { Length: > 1024 };

    /// <summary>What the pressed card is written in; null for no press.</summary>
    public static string? LanguageOf(Activity activity) => DataOf(activity).FindText(CardButtons.Language);

    private static JsonElement? DataOf(Activity activity) => activity.Type switch
    {
        ActivityTypes.Message => activity.Value,
        ActivityTypes.Invoke when activity.Name == InvokeNames.CardAction => activity.Value.Find("action", "data"),
        ActivityTypes.Invoke when activity.Name is InvokeNames.TaskFetch or InvokeNames.TaskSubmit => activity.Value.Find("data"),
        ActivityTypes.Invoke when activity.Name is null => activity.Value,
        _ => null,
    };
}
