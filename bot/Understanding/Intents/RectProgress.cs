using Sanmo.Bot.Understanding.Numbers;
using Sanmo.Bot.Understanding.Parts;
using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding.Intents;

internal static class RectProgress
{
    public static IntentTable Table { get; } = new(
        Intent.RectProgress,
        "How far an item is, or what has happened on it.",
        [
            new(0.94, "ItemNo Percent !AskWhat !AskWho !AskWhen !Hours"),
            new(0.94, "LooseNo Percent !AskWhat !AskWho !AskWhen !Leisure !Errand !Hours"),
            new(0.86, "PlainNo Percent Bare|Done|Progress|Report !AskWhat !AskWho !Leisure !Errand !Hours"),
            new(0.92, "ItemNo|LooseNo NoProgress !Extend !Return !AskStatus"),
            new(0.91, "ItemNo|LooseNo Progress !Ask !Extend !Return !Pass !Submit !Show !Overdue"),
            new(0.9, "ItemNo|LooseNo ^Report|Progress !AskStatus !Extend !Return !Pass !Submit !Done !NoticeNo !CheckIn"),
            new(0.88, "Report Progress Item !Extend !Return"),
            new(0.74, "ItemNo !Ask !Show !Bare !Extend !MoreTime !Return !Pass !Submit !Done !CloseOut !Nudge !Snooze !NoReminders !MeetingNo !Leave !Chatter !Verify !Reminder"),
            new(0.64, "Report Progress !Item !AMeeting !AnActivity !Notice !Hours !Chatter !AskHow !Ask !NoReminders !Snooze !Account !Language !Leave !When"),
        ],
        Fill)
    {
        HasFreeText = true,
        HoldsAnything = true,
        Examples = ["12号整改完成了60%", "更新进展：问题7，制度初稿写好了", "item 12 is 60% done", "half way through no. 23"],
    };

    private static Slots Fill(Reading reading) => new()
    {
        Item = reading.Item(),
        Percent = reading.Count(NumberKind.Percent),
        Note = FreeText.Rest(reading, ConceptSet.Of(Concept.Report, Concept.Progress, Concept.Percent)),
    };
}
