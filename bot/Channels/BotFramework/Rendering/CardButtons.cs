using System.Text.Json.Nodes;
using Sanmo.Bot.Conversation;
using Sanmo.Bot.Replies;

namespace Sanmo.Bot.Channels.BotFramework.Rendering;

/// <summary>What a button carries in a card, under which names.</summary>
internal static class CardButtons
{
    public const string Action = "action";
    public const string Subject = "subject";
    public const string Version = "version";
    public const string Operation = "op";

    /// <summary>What the card is written in, so that its answer is too: a press has no words of its own.</summary>
    public const string Language = "lang";
    private const string Guard = "field.";
    private static readonly HashSet<string> Own = [Action, Subject, Version, Operation, Language];
    private static readonly HashSet<string> Foreign = ["msteams"];

    public static JsonObject DataOf(Button button)
    {
        var data = new JsonObject { [Action] = button.Action };
        if (button.Subject is not null)
            data[Subject] = button.Subject;
        if (button.Version is { } version)
            data[Version] = version;
        if (button.OperationId is not null)
            data[Operation] = button.OperationId;
        foreach (var (field, value) in button.Values ?? new Dictionary<string, string>())
            data[InputOf(field)] = value;
        data[Language] = ChooseLanguage.For(null, button.Label, null, "en");
        return data;
    }

    /// <summary>Clients merge inputs into the button's data: an input of the same name would overwrite what the button does.</summary>
    public static string InputOf(string field) => Own.Contains(field) || Foreign.Contains(field) || field.StartsWith(Guard, StringComparison.Ordinal) ? Guard + field : field;

    /// <summary>The field an input belongs to, or null for the button's own data.</summary>
    public static string? FieldOf(string input)
    {
        if (Own.Contains(input) || Foreign.Contains(input))
            return null;
        return input.StartsWith(Guard, StringComparison.Ordinal) ? input[Guard.Length..] : input;
    }
}
