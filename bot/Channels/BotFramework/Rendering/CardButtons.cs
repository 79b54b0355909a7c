using System.Globalization;
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

    /// <summary>The form that the button opens.</summary>
    public const string Form = "form";

    /// <summary>Teams' own word in a button's data.</summary>
    public const string Teams = "msteams";
    private const string Guard = "field.";
    private const string FormGuard = "form";
    private static readonly HashSet<string> Own = [Action, Subject, Version, Operation, Language, Form];
    private static readonly HashSet<string> Foreign = [Teams];

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
    public static string InputOf(string field) =>
        Own.Contains(field) || Foreign.Contains(field) || field.StartsWith(Guard, StringComparison.Ordinal) || field.StartsWith(FormGuard, StringComparison.Ordinal) ? Guard + field : field;

    /// <summary>Of a form that folds out: two forms of one card may ask for the same, and no two inputs may have one name.</summary>
    public static string InputOf(string field, int form) => string.Create(CultureInfo.InvariantCulture, $"{FormGuard}{form}.{field}");

    /// <summary>The field an input belongs to, or null for the button's own data.</summary>
    public static string? FieldOf(string input)
    {
        if (Own.Contains(input) || Foreign.Contains(input))
            return null;
        if (input.StartsWith(Guard, StringComparison.Ordinal))
            return input[Guard.Length..];
        return input.StartsWith(FormGuard, StringComparison.Ordinal) && input.IndexOf('.', StringComparison.Ordinal) is var dot and > 0 ? input[(dot + 1)..] : input;
    }
}
