using System.Globalization;
using System.Text.Json.Nodes;
using Sanmo.Bot.Replies;

namespace Sanmo.Bot.Channels.BotFramework.Rendering;

/// <summary>Fields as inputs; a client reports every value as text.</summary>
internal static class CardFields
{
    /// <param name="input">The name it has in the card.</param>
    public static JsonObject Of(Field field, string input)
    {
        var element = new JsonObject
        {
            ["type"] = field.Kind switch
            {
                FieldKind.Text or FieldKind.LongText => "Input.Text",
                FieldKind.Number => "Input.Number",
                FieldKind.Date => "Input.Date",
                FieldKind.Time => "Input.Time",
                FieldKind.Choice => "Input.ChoiceSet",
                _ => throw new InvalidOperationException($"No input for {field.Kind}"),
            },
            ["id"] = input,
            ["label"] = Defuse.Words(field.Label),
        };
        if (field.Kind == FieldKind.LongText)
            element["isMultiline"] = true;
        if (field.Required)
        {
            element["isRequired"] = true;
            // Clients draw nothing at all for an empty required field without this.
            element["errorMessage"] = Defuse.Words(field.Label) + " ?";
        }

        if (field.Kind == FieldKind.Number && decimal.TryParse(field.Value, CultureInfo.InvariantCulture, out var number))
            element["value"] = number;
        else if (field is { Kind: not FieldKind.Number, Value: not null })
            element["value"] = field.Value;
        if (field.Kind == FieldKind.Choice)
            element["choices"] = new JsonArray([.. (field.Choices ?? []).Select(choice => new JsonObject { ["title"] = Defuse.Words(choice.Label), ["value"] = choice.Value })]);
        return element;
    }
}
