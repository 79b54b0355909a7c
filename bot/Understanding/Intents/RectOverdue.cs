using Sanmo.Bot.Understanding.Parts;

namespace Sanmo.Bot.Understanding.Intents;

internal static class RectOverdue
{
    public static IntentTable Table { get; } = new(
        Intent.RectOverdue,
        "Which rectification items are past their limit.",
        [
            new(0.93, "Overdue Rect|Branch|Unfinished !AssignedToMe !Nudge !Item !Extend !Meeting !NoReminders !AskHow !Task"),
            new(0.92, "Overdue Rect|Unfinished AskWhat|AskHowMany|Show !AssignedToMe !Item !AskHow !Task"),
            new(0.9, "Overdue Ask|Show|Bare|Limit !AssignedToMe !Nudge !Item !Extend !AMeeting !Activity !Notice !AskHow !Chatter !Me"),
            new(0.86, "OverdueWeak Rect Ask|Show|Branch !AssignedToMe !Nudge !Item !Extend"),
            new(0.84, "OverdueWeak Branch Ask|Show !Nudge !Item !AMeeting !Volunteer !Notice"),
            new(0.66, "Overdue Brief !Nudge !Item !Chatter"),
            new(0.5, "Rect Bare !Item !When"),
        ],
        Fill)
    {
        Examples = ["哪些整改逾期了", "二支部超期的整改", "overdue items for branch 2", "what's overdue"],
    };

    private static Slots Fill(Reading reading) => new() { Branch = reading.BranchIds() };
}
