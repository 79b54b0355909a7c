using Sanmo.Bot.Understanding.Numbers;
using Sanmo.Bot.Understanding.Parts;
using Sanmo.Bot.Understanding.Times;
using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding.Intents;

internal static class ReminderSnooze
{
    public static IntentTable Table { get; } = new(
        Intent.ReminderSnooze,
        "Silence reminders, put one off, or turn them on again.",
        [
            new(0.96, "NoReminders !AskHow !NotAcked !Errand !Leisure !Person !You"),
            new(0.96, "Resume Reminder|Bare|RemindMe|When|NoReminders|Me|Brief !AskHow !Chatter"),
            new(0.94, "Snooze When|Length|Later|Bare !AskHow !NotAcked !Branch !Person !NoticeNo"),
            new(0.86, "Snooze RemindMe|Me|Reminder !AskHow !NotAcked !Branch !Person"),
            new(0.9, "RemindMe When|Length|Later !AskHow !NotAcked !Branch !Person !You !Rect !Show !AskWhat !AskWhen"),
            new(0.86, "Later Snooze|RemindMe|Reminder !AskHow"),
            new(0.65, "Later When|Length|Bare !AskHow !AMeeting !Item !AnActivity"),
            new(0.8, "Reminder Off|Not|Cancel !AskHow !Branch"),
            new(0.5, "Reminder Bare"),
        ],
        Fill)
    {
        Examples = ["一小时后再提醒我", "免打扰到周五下午五点", "恢复提醒", "snooze for an hour", "mute until Friday"],
    };

    private static Slots Fill(Reading reading)
    {
        var mode = reading.Has(Concept.Resume) ? "unmute" : reading.Has(Concept.NoReminders) ? "mute" : "snooze";
        var (until, duration, part) = Until(reading);
        return new() { Mode = mode, Until = until, Duration = duration, Part = part, Item = reading.Number(NumberKind.Item) ?? reading.Loose(orDay: false), Scope = Scope(reading) };
    }

    private static (DayOrInstant? Until, Amount? Duration, string? Part) Until(Reading reading)
    {
        var when = When.In(reading);
        if (when.Length is { } length && !(when.From is not null && length.Minutes == 0 && when.Clock is not null))
            return (null, length, null);
        if (when.Clock is not null && when.Start(reading.Around.Now) is { } at)
            return (DayOrInstant.Of(at), null, null);
        return (when.To is { } day ? DayOrInstant.Of(NotToday(reading, day)) : null, null, when.Part);
    }

    // Said on a Monday, "ask me again on Monday" is a week away.
    private static DateOnly NotToday(Reading reading, DateOnly day) =>
        day == DateOnly.FromDateTime(reading.Around.Now.DateTime) && reading.Times.Exists(time => time.To == day && time.Assumed.HasFlag(Assumed.NearestWeekday)) ? day.AddDays(7) : day;

    private static string? Scope(Reading reading) =>
        reading.Has(Concept.Meeting) ? "meeting"
        : reading.Has(Concept.Volunteer) || reading.Plain.Contains("volunteer ", StringComparison.Ordinal) || reading.Has(Concept.Activity) ? "vol"
        : reading.Has(Concept.ItemNo) ? null
        : reading.Has(Concept.Rect) ? "rect"
        : null;
}
