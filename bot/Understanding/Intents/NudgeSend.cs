using Sanmo.Bot.Understanding.Numbers;
using Sanmo.Bot.Understanding.Parts;
using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding.Intents;

internal static class NudgeSend
{
    public static IntentTable Table { get; } = new(
        Intent.NudgeSend,
        "Chase those who have not answered, reported or finished.",
        [
            new(0.95, "^Nudge NotAcked|Overdue|OverdueWeak|Person|NoticeNo !RemindMe !AskHow !NoReminders !Resume"),
            new(0.95, "Nudge NotAcked|Overdue|Person|NoticeNo !RemindMe !AskHow !NoReminders !Resume !AskWho !AskWhat"),
            new(0.94, "^Nudge Branch|Item|Rect|OverdueWeak|SignUp|Notice|Owner|Unfinished !Snooze !AskHow !NoReminders !Resume"),
            new(0.9, "Nudge Branch|Item|Overdue|OverdueWeak !Snooze !AskHow !NoReminders !Resume !AskWho !AskWhat !Broadcast !Tell"),
            new(0.84, "^Nudge !Snooze !AskHow !NoReminders !Resume !RemindMe !Chatter !Ask !Date !Clock !You !Me"),
            new(0.84, "Nudge Unfinished|SignUp|Everyone !Snooze !AskHow !NoReminders !Resume !Ask"),
            new(0.9, "Again NotAcked Broadcast|Tell !Ask"),
        ],
        Fill)
    {
        Examples = ["再提醒一遍没确认通知8的人", "催一下王海燕", "逾期的都催办一遍", "nudge item 12", "remind those who haven't answered notice 8"],
    };

    private static Slots Fill(Reading reading)
    {
        var notice = reading.Number(NumberKind.Notice);
        var item = notice is null ? reading.Item() : null;
        return new()
        {
            NoticeId = notice,
            Item = item,
            AssignmentId = reading.Number(NumberKind.Assignment),
            Persons = reading.PersonNames(),
            Branch = reading.NamedBranchIds(),
            Scope = item is null && reading.Has(Concept.Overdue) || reading.Has(Concept.OverdueWeak) ? "overdue" : notice is null && reading.Has(Concept.NotAcked) && reading.Has(Concept.Notice) ? "unacked" : null,
        };
    }
}
