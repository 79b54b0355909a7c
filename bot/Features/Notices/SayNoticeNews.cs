using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Features.Notices;

/// <summary>What was done to it, in words for one listener, from what is kept now; pure.</summary>
internal static class SayNoticeNews
{
    public const string Asked = "notice.asked";
    public const string Approved = "notice.approved";
    public const string Declined = "notice.declined";
    public const string NotSent = "notice.notSent";

    /// <param name="row">Its topic says what happened.</param>
    /// <returns>Null when there is nothing to say any more.</returns>
    public static Reply? Of(Kept<Notice> kept, Core.Outgoing.Delivery row, Listener listener)
    {
        var (notice, words) = (kept.Value, NoticeWords.In(listener.Language));
        return row.Topic switch
        {
            Asked when notice.State == NoticeState.AwaitsApproval => AskOf(kept, listener.Language, listener.Now, listener.Roster),
            Approved when notice.ApprovedBy is { } by => new(words.WasApproved(notice.Number, listener.Roster.NameOf(by, listener.Language), Moment(notice, listener)), Tone: Tone.Good, Buttons: [Open(notice, words)]),
            Declined when notice.State == NoticeState.Declined => new(words.WasDeclined(notice.Number, notice.Reason ?? ""), Tone: Tone.Yellow, Blocks: [new Paragraph(notice.Body)]),
            NotSent when notice.State == NoticeState.Declined => new(words.WasNotSent(notice.Number), Tone: Tone.Yellow, Blocks: [new Paragraph(notice.Body)]),
            _ => ProposeText.Say(kept, row.Topic, listener),
        };
    }

    /// <summary>The card on which the second person decides.</summary>
    /// <param name="first">What to say above it; null: what is asked.</param>
    public static Reply AskOf(Kept<Notice> kept, string language, DateTimeOffset now, Roster roster, string? first = null)
    {
        var (notice, words, dates) = (kept.Value, NoticeWords.In(language), DateWords.In(language));
        var chats = notice.Branches.Sum(branch => roster.FindBranch(branch)?.ChatCount ?? 0);
        var facts = new List<Fact>
        {
            new(words.To, words.Audience(words.Everyone, chats, notice.Recipients.Count)),
            new(words.When, notice.SendAt is { } at ? dates.Moment(at.ToOffset(now.Offset)) : words.OnceApproved),
            new(words.AnswerBy, notice.AckDeadline is { } by ? dates.Moment(by.ToOffset(now.Offset)) : words.NoAnswerWanted),
        };
        if (notice.UrgentBy is { } urgent)
            facts.Add(new(words.Urgent, words.UrgentSays(roster.NameOf(urgent, language))));
        var work = notice.Work.ToString();
        return new(first ?? words.AsksYou(notice.Number, roster.NameOf(notice.Sender, language)), words.Heading(notice.Number).Trim(), Tone.Yellow, [new Paragraph(notice.Body), new Facts(facts)],
            Buttons:
            [
                new(words.Approve, NoticeOrders.Approve, work, kept.Version, Kind: ButtonKind.Primary),
                new(words.Decline, NoticeOrders.Decline, work, kept.Version, Form: [new("reason", words.Reason, FieldKind.Text, Required: true)]),
            ],
            Footnote: words.WhySecondPerson);
    }

    private static string Moment(Notice notice, Listener listener) => DateWords.In(listener.Language).Moment((notice.SentAt ?? notice.SendAt ?? listener.Now).ToOffset(listener.Now.Offset));

    private static Button Open(Notice notice, NoticeWords words) => new(words.Open(notice.Number), NoticeOrders.Show, notice.Work.ToString());
}
