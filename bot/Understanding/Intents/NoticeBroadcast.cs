using Sanmo.Bot.Understanding.Parts;
using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding.Intents;

internal static class NoticeBroadcast
{
    public static IntentTable Table { get; } = new(
        Intent.NoticeBroadcast,
        "Send a notice to group chats, now or later.",
        [
            new(0.95, "^Reminder Branch !NotAcked !NoReminders !Resume !Off !AskHow !AskWho !Overdue !Item"),
            new(0.96, "^Broadcast|TellAll|Tell Branch|Everyone|TellAll|ChatRoom !NotAcked !AskHow !AskWho !NoticeNo !AckStatus !Bind !Ack"),
            new(0.97, "RemindTo Branch|Everyone !NotAcked !AskHow"),
            new(0.93, "^Broadcast !NotAcked !AskHow !AskWho !AskWhat !NoticeNo !AckStatus !Show !Bind !Me !RemindMe !Ack !AskIf !Leisure !Errand !AskStatus !Item"),
            new(0.88, "^Broadcast|Tell Notice|Clock !You !NotAcked !AskHow !AskWho !AskWhat !NoticeNo !AckStatus !Bind !RemindMe !Item"),
            new(0.84, "Tell|Broadcast Branch Notice !NotAcked !AskHow !NoticeNo !Bind !AMeeting !Ack !Ask !Show !They"),
            new(0.86, "Broadcast|Tell Branch Clock|Quoted !NotAcked !AskHow !NoticeNo !Bind !AMeeting !Ack"),
        ],
        Fill)
    {
        HasFreeText = true,
        HoldsAnything = true,
        MakesSense = slots => slots.Content is not null,
        Examples = ["通知各支部：明天上午交党费", "明早八点半给所有支部发：记得带党徽", "tell all branches: study notes are due by Friday", "remind the retired branch at 7 tonight to bring their ID cards"],
    };

    // "发通知" alone does not say to whom.
    private static readonly System.Buffers.SearchValues<string> Everybody = System.Buffers.SearchValues.Create(["大家", "大伙", "各位", "everyone", "everybody", "people", "others"], StringComparison.Ordinal);

    private static Slots Fill(Reading reading)
    {
        var content = NoticeContent.Start(reading);
        var when = When.In(reading, 0, content);
        return new()
        {
            Branch = reading.BranchIds(0, content) ?? NoticeContent.RecipientsBehind(reading, content) ?? (reading.Has(Concept.Everyone) || (reading.Has(Concept.TellAll) && reading.Plain.AsSpan().ContainsAny(Everybody)) ? ["all"] : null),
            SendAt = when.Start(reading.Around.Now),
            Content = NoticeContent.Of(reading, content),
        };
    }
}
