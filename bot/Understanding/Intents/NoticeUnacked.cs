using Sanmo.Bot.Understanding.Numbers;
using Sanmo.Bot.Understanding.Parts;

namespace Sanmo.Bot.Understanding.Intents;

internal static class NoticeUnacked
{
    public static IntentTable Table { get; } = new(
        Intent.NoticeUnacked,
        "Who has not confirmed a notice yet.",
        [
            new(0.94, "NotAcked Ask|Show|Roster !Nudge !Item !AskHow !AskWhy !You"),
            new(0.94, "AckStatus !Item !AskHow !Nudge"),
            new(0.86, "NotAcked Branch|NoticeNo|Notice|Everyone !Nudge !Item !AskHow"),
            new(0.8, "NotAcked Bare !Nudge !Item !Me"),
            new(0.86, "AckVerb AskStatus|Detail|AskHowMany|Roster|Show NoticeNo|Notice !Nudge !AskHow"),
        ],
        Fill)
    {
        Examples = ["谁还没回复收到", "通知8还有谁没回", "看下签收情况", "who hasn't confirmed notice 8", "ack status"],
    };

    private static Slots Fill(Reading reading) => new()
    {
        NoticeId = reading.Number(NumberKind.Notice),
        Branch = reading.NamedBranchIds(),
        Date = When.In(reading).Date,
    };
}
