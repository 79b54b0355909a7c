using Sanmo.Bot.Understanding.Parts;
using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding.Intents;

internal static class TaskMine
{
    public static IntentTable Table { get; } = new(
        Intent.TaskMine,
        "What I still have to do, or what is due.",
        [
            new(0.94, "AssignedToMe Task|Ask|Show|Unfinished|DueSoon|Rect|Overdue|Done !Item !Leave !CannotCome !AMeeting !Volunteer !Hours !Extend !Nudge !AskHow !Snooze !NoReminders"),
            new(0.92, "Task Me|AssignedToMe Ask|Show|Unfinished|Day|Bare|Limit|DueSoon|Overdue|Done !Item !Leave !CannotCome !Meeting !Volunteer !Hours !Extend !AskHow !Nudge"),
            new(0.95, "Me Overdue|OverdueWeak Ask|Show|Task|Unfinished !Branch !Us !Item !Nudge !AMeeting !Extend !AskHow !Volunteer"),
            new(0.9, "Me Unfinished AskHowMany|AskWhat|AskIf !Leave !Excuse !Item !Volunteer !AMeeting !NotAcked"),
            new(0.86, "Task Show|Ask|Unfinished|Limit|DueSoon !AskWho !Item !AMeeting !Volunteer !Branch !Extend !AskHow !Errand"),
            new(0.86, "Me DueSoon !Item !AMeeting !Extend"),
            new(0.82, "Task Bare !Done !Item !AMeeting !Cancel !Praise"),
            new(0.78, "Me Rect AskWhat|AskHowMany|Show !Item !Overdue !AMeeting !AskHow !Percent !Nudge"),
            new(0.78, "Me Limit AskWhat|AskIf Day !Item !AMeeting !Extend"),
            new(0.75, "AssignedToMe Bare !Item"),
        ],
        Fill)
    {
        Examples = ["我的待办", "我手上还有哪些没办完", "这周分给我的任务", "what are my open tasks", "which of my items are due this week"],
    };

    private static readonly System.Buffers.SearchValues<string> Already =
        System.Buffers.SearchValues.Create(["已", "完成的", "办完的", "办结的", "做完的", "干完的", "already", "finished", "completed", "i've done", "ive done"], StringComparison.Ordinal);

    private static Slots Fill(Reading reading)
    {
        var when = When.In(reading);
        // "By the end of the month" asks for everything from today on.
        var range = when.Edge == Times.Edge.By && when.To is { } due && !SaysDueOn(reading) ? new DateRange(DateOnly.FromDateTime(reading.Around.Now.DateTime), due) : when.Range;
        return new() { Range = range, Status = Status(reading) };
    }

    // "Due tomorrow", "due next week" name the days themselves; "due by…" does not.
    private static bool SaysDueOn(Reading reading)
    {
        foreach (var time in reading.Times)
            if (time.Edge == Times.Edge.By)
                return reading.Plain.AsSpan(time.Start, time.Length) is var words && words.StartsWith("due", StringComparison.Ordinal) && !words.Contains(" by ", StringComparison.Ordinal) && !words.Contains("before", StringComparison.Ordinal);
        return false;
    }

    private static string? Status(Reading reading) =>
        reading.Has(Concept.DueSoon) ? "dueSoon"
        : reading.Has(Concept.Overdue) && !reading.Has(Concept.DueSoon) ? "overdue"
        : reading.Has(Concept.Done) && !reading.Has(Concept.Unfinished) && When.In(reading).Edge != Times.Edge.By && SaysAlready(reading) ? "done"
        : null;

    private static bool SaysAlready(Reading reading) => reading.Plain.AsSpan().ContainsAny(Already);
}
