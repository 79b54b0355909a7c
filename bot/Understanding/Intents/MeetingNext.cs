using Sanmo.Bot.Understanding.Parts;

namespace Sanmo.Bot.Understanding.Intents;

internal static class MeetingNext
{
    public static IntentTable Table { get; } = new(
        Intent.MeetingNext,
        "Which meeting comes next, or when the next of a kind is.",
        [
            new(0.93, "Next AMeeting !Volunteer !Activity !Cancel !Off !Move !Postpone !Leave !CannotCome !Clock !Date !Make"),
            new(0.9, "Next AMeeting AskWhen|AskWhat !Volunteer !Activity !Cancel !Off !Move !Postpone !Leave !CannotCome !Day"),
            new(0.86, "Next AskWhen|AskWhat Hold|FieldTime|FieldAttendees|Schedule|Make !Volunteer !Activity !Item !Day !AskHow"),
            new(0.72, "AskWhen Type !Day !Clock !MeetingNo !Field !Cancel !Move !Postpone !Leave !AskHow"),
            new(0.7, "AskWhen Meeting !Day !Clock !MeetingNo !Cancel !Move !Postpone !Leave !AskHow !Past !Chatter"),
            new(0.72, "^Next Me|Us Bare !AnActivity !Item !When"),
            new(0.5, "AMeeting Bare !When !MeetingNo"),
        ],
        Fill)
    {
        Examples = ["下次会是什么时候", "下一次党课是哪天", "when is the next committee meeting", "next meeting?"],
    };

    private static Slots Fill(Reading reading) => new() { MeetingType = reading.MeetingType() };
}
