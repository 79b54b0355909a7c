using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;

namespace Sanmo.Bot.Features.Reminders;

/// <summary>What puts a reminder off, on the reminder itself; pure.</summary>
internal static class SnoozeButtons
{
    /// <param name="work">Null: all that the message speaks of.</param>
    public static IReadOnlyList<Button> For(string? work, string language)
    {
        var words = ReminderWords.In(language);
        return
        [
            new(words.InOneHour, Intent.ReminderSnooze, work, Values: Chosen(SnoozeTime.OneHour)),
            new(words.Later, Intent.ReminderSnooze, work, Values: new Dictionary<string, string> { ["mode"] = "snooze" },
                Form: [new(SnoozeTime.Choice, words.When, FieldKind.Choice, Required: true, SnoozeTime.Tomorrow, Choices(words))]),
        ];
    }

    /// <summary>The whole ladder, for who has not said when.</summary>
    public static IReadOnlyList<Button> Ladder(string? work, string language) =>
        [.. Choices(ReminderWords.In(language)).Select(choice => new Button(choice.Label, Intent.ReminderSnooze, work, Values: Chosen(choice.Value)))];

    private static IReadOnlyList<Choice> Choices(ReminderWords words) =>
        [new(SnoozeTime.OneHour, words.InOneHour), new(SnoozeTime.Afternoon, words.ThisAfternoon), new(SnoozeTime.Tomorrow, words.TomorrowMorning), new(SnoozeTime.Monday, words.NextMonday)];

    private static Dictionary<string, string> Chosen(string choice) => new() { ["mode"] = "snooze", [SnoozeTime.Choice] = choice };
}
