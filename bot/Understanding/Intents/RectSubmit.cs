using Sanmo.Bot.Understanding.Parts;

namespace Sanmo.Bot.Understanding.Intents;

internal static class RectSubmit
{
    public static IntentTable Table { get; } = new(
        Intent.RectSubmit,
        "An item is put right: send it for verification.",
        [
            new(0.94, "Item Submit !Return !Percent !AskHow !Extend !AMeeting !NotGood"),
            new(0.93, "Item Done CloseOut|Evidence|Submit !Return !Percent !Verify !Extend"),
            new(0.92, "Item CloseOut|Pass Apply|Evidence !Return !Percent !Extend"),
            new(0.9, "Item Done !Return !Percent !Verify !Pass !NotGood !AskWhat !AskWho !AskWhen !AskStatus !Extend !MoreTime !AMeeting !ActivityNo !NoticeNo !Errand !Leisure !Progress"),
            new(0.88, "ItemNo CloseOut Ask !Verify !Return !Fine !AskHow"),
            new(0.84, "ItemNo CloseOut !Verify !Return !Fine !Pass !AskHow !AskWhat !AskWho"),
            new(0.8, "ItemNo Evidence !Ask !Return !NotGood !Verify !Extend !Percent !Pass"),
            new(0.64, "Submit|CloseOut Rect|Bare|Apply !Item !AMeeting !AnActivity !Notice !Hours !Chatter !AskHow !Ask !NoReminders !Snooze !Account !Language !Leave !When"),
        ],
        Fill)
    {
        Examples = ["问题25改好了，照片附后", "ZG-003整改到位，申请销号", "item 12 is finished, please close it", "mark 18 complete"],
    };

    private static Slots Fill(Reading reading) => new() { Item = reading.Item() };
}
