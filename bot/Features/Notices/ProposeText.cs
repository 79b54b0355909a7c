using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Audit;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Features.Notices;

/// <summary>Asks a second person for another text of a notice that everyone has had (docs/decisions/0010).</summary>
internal sealed class ProposeText(NoticeStore notices, News news)
{
    public const string Asked = "notice.correction";
    public const string Agreed = "notice.correction.agreed";
    public const string Refused = "notice.correction.refused";

    /// <returns>Null when somebody else was first.</returns>
    public async Task<Answer?> AskAsync(Kept<Notice> kept, ProposedText proposal, Ask ask)
    {
        var (words, notice) = (NoticeWords.In(ask.Language), kept.Value);
        var approvers = MaySend.Approvers(ask.Asker.Id, ask.Roster);
        if (approvers.Count == 0)
            return Answer.Of(words.NoSecondPerson);
        var step = NoticeSteps.Propose(notice, proposal);
        if (step.After is not { } after)
            return Answer.Of(words.Refused(notice.Number, step.Refusal!.Value));
        var told = approvers.Select(approver => news.ToMember(approver.Id, after.Work, kept.Version + 1, after.ScheduleVersion, Asked, ask.Now)).ToList();
        return !await notices.SaveAsync(kept, after, new Act(ask.Asker.Id, ask.Intent), told) ? null : new(new(
            words.CorrectionAsked(notice.Number, JoinNames.In(ask.Language, approvers.Take(3).Select(member => member.NameIn(ask.Language)))), Tone: Tone.Blue, Blocks: [.. Texts(after, proposal, words)],
            Buttons: [UndoChange.Button(after.Work, kept.Version + 1, ask.Language), new(words.Withdraw, NoticeOrders.Withdraw, after.Work.ToString())], Footnote: words.WhySecondPerson), Personal: true);
    }

    /// <summary>The card on which the second person decides.</summary>
    /// <param name="first">What to say above it; null: what is asked.</param>
    public static Reply AskOf(Kept<Notice> kept, string language, Roster roster, string? first = null)
    {
        var (notice, words, work) = (kept.Value, NoticeWords.In(language), kept.Value.Work.ToString());
        var proposal = notice.Waiting!;
        return new(first ?? words.AsksYouToCorrect(notice.Number, roster.NameOf(proposal.By, language)), words.Heading(notice.Number).Trim(), Tone.Yellow, [.. Texts(notice, proposal, words)],
            Buttons:
            [
                new(words.AgreeToCorrect, NoticeOrders.Approve, work, kept.Version, Kind: ButtonKind.Primary),
                new(words.Decline, NoticeOrders.Decline, work, kept.Version, Form: [new("reason", words.Reason, FieldKind.Text, Required: true)]),
            ],
            Footnote: words.WhySecondPerson);
    }

    /// <returns>Null when there is nothing to say any more.</returns>
    public static Reply? Say(Kept<Notice> kept, string? topic, Listener listener)
    {
        var (notice, words) = (kept.Value, NoticeWords.In(listener.Language));
        return topic switch
        {
            Asked when notice.Waiting is { } proposal && proposal.By != listener.Member => AskOf(kept, listener.Language, listener.Roster),
            Agreed when notice.State == NoticeState.Sent => new(words.CorrectionAgreed(notice.Number, listener.Roster.NameOf(notice.ApprovedBy, listener.Language)), Tone: Tone.Good, Blocks: [new Paragraph(notice.Body)]),
            Refused when notice.Proposal is { Declined: { } reason } proposal => new(words.CorrectionRefused(notice.Number, reason), Tone: Tone.Yellow, Blocks: [new Paragraph(proposal.Body)]),
            _ => null,
        };
    }

    private static IEnumerable<Block> Texts(Notice notice, ProposedText proposal, NoticeWords words) =>
        [new Paragraph(words.Before, Strong: true), new Paragraph(notice.Body), new Paragraph(words.After, Strong: true), new Paragraph(proposal.Body)];
}
