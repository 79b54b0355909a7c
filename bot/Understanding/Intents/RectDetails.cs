using Sanmo.Bot.Understanding.Parts;

namespace Sanmo.Bot.Understanding.Intents;

internal static class RectDetails
{
    public static IntentTable Table { get; } = new(
        Intent.RectDetails,
        "What an item says, who has it, when it is due, where it stands.",
        [
            new(0.92, "ItemNo Ask|Show|Detail !Percent !Done !Submit !CloseOut !Pass !Return !NotGood !Extend !MoreTime !Nudge !MeetingNo !ActivityNo !NoticeNo !NoProgress !NoReminders !Snooze"),
            new(0.9, "ItemNo AskStatus|AskWhat|AskWhen|AskWho !Percent !Return !Extend !Nudge !NoProgress"),
            new(0.88, "LooseNo AskStatus|AskWho|AskWhen|AskWhat|Show|Detail Rect|Limit|Measure|Owner|Progress|Detail|AskStatus !Percent !Done !Submit !Pass !Return !Extend !MoreTime !Nudge !AMeeting !AnActivity !Notice !Hours"),
            new(0.87, "ItemNo Detail|Measure|Owner|Limit !Percent !Done !Submit !CloseOut !Pass !Return !NotGood !Extend !MoreTime !Nudge !NoProgress !TimeTo"),
            new(0.8, "PlainNo Owner|Measure AskWho|AskWhat Bare !AMeeting !AnActivity !Notice"),
            new(0.64, "Rect AskStatus|Progress|Detail !Item !Overdue !Percent !Done !Submit !CloseOut !Pass !Return !Extend !Nudge !AMeeting !AnActivity !Notice !Chatter !Branch !Task !AssignedToMe !Report !AskHow"),
            new(0.84, "ItemNo Bare !Done !Submit !Percent !Progress !Pass !Return !Extend !Nudge"),
        ],
        Fill)
    {
        Examples = ["第23条整改到哪一步了", "ZG-012详情", "12号整改的责任人是谁", "what's the status of item 16", "when is no. 18 due"],
    };

    private static Slots Fill(Reading reading) => new() { Item = reading.Item() };
}
