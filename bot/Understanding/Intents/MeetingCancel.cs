using Sanmo.Bot.Understanding.Parts;

namespace Sanmo.Bot.Understanding.Intents;

internal static class MeetingCancel
{
    public static IntentTable Table { get; } = new(
        Intent.MeetingCancel,
        "Call a meeting off.",
        [
            new(0.95, "Cancel|Off AMeeting !SignUp !Leave !AskHow !Item !Activity !Move !Postpone !NotAcked"),
            new(0.9, "Cancel|Off AMeeting !SignUp !Leave !AskHow !Volunteer !ActivityNo !Item"),
            new(0.86, "Cancel|Off Clock|Date|DayPart !SignUp !Leave !AskHow !Volunteer !Activity !ActivityNo !Deed !Item !Leisure !Errand !Reminder !NoReminders !Move !Me !CannotCome !Task !Done !Rect !Notice !Not"),
            new(0.85, "Cancel Off !SignUp !Volunteer !Activity !ActivityNo !Item !Leisure !Errand !Reminder"),
            new(0.74, "Off Bare !SignUp !Activity !Volunteer"),
        ],
        Fill)
    {
        Examples = ["明天下午的会不开了", "M15 取消", "cancel meeting 6", "scrap Thursday's committee meeting"],
    };

    private static Slots Fill(Reading reading) => reading.Meeting(When.In(reading));
}
