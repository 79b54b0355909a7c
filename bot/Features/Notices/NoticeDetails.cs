using Sanmo.Bot.Replies;
using Sanmo.Core.Calendars;
using Sanmo.Core.Notices;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Features.Notices;

/// <summary>One notice for its sender: how it stands, and what can be done with it now.</summary>
internal sealed class NoticeDetails(FindNotice find, NoticeStore notices, LocalZone zone)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var (kept, refusal) = await find.OwnedAsync(ask);
        return refusal ?? new(await ShowAsync(kept!, ask, null), Personal: true);
    }

    /// <param name="first">What to say above it; null: how it stands.</param>
    public async Task<Reply> ShowAsync(Kept<Notice> kept, Ask ask, string? first)
    {
        var (notice, words, dates) = (kept.Value, NoticeWords.In(ask.Language), DateWords.In(ask.Language));
        var chats = notice.Branches.Sum(branch => ask.Roster.FindBranch(branch)?.ChatCount ?? 0);
        var facts = new List<Fact>
        {
            new(words.State, words.StateOf(notice, notice.StoppedAt is not null)),
            new(words.To, words.Audience(MaySend.IsForEveryone(notice.Branches, ask.Roster) ? words.Everyone : JoinNames.In(ask.Language, notice.Branches.Select(id => ask.Roster.FindBranch(id)?.NameIn(ask.Language) ?? id)), chats, notice.Recipients.Count)),
        };
        if ((notice.SentAt ?? notice.SendAt) is { } at)
            facts.Add(new(words.When, dates.Moment(zone.Local(at))));
        if (notice.AckDeadline is { } by)
            facts.Add(new(words.AnswerBy, dates.Moment(zone.Local(by))));
        if (notice.UrgentBy is { } urgent)
            facts.Add(new(words.Urgent, words.UrgentSays(ask.Roster.NameOf(urgent, ask.Language))));
        if (notice.ApprovedBy is { } approver)
            facts.Add(new(words.SecondPerson, ask.Roster.NameOf(approver, ask.Language)));
        if (notice.Reason is { } reason)
            facts.Add(new(words.Reason, reason));
        var blocks = new List<Block> { new Paragraph(notice.Body), new Facts(facts) };
        if (notice.Waiting is { } proposal)
            blocks.AddRange([new Paragraph(words.CorrectionWaits(ask.Roster.NameOf(proposal.By, ask.Language)), Strong: true), new Paragraph(proposal.Body)]);
        if (notice is { State: NoticeState.Sent, NeedAck: true })
            blocks.Add(new Progress(words.ConfirmedLabel, (await notices.ListAnsweredAsync(notice)).Count(notice.Recipients.Contains), notice.Recipients.Count));
        return new(first ?? words.Heading(notice.Number) + notice.Title, words.Heading(notice.Number).Trim(), Tone.Blue, blocks, Buttons: NoticeButtons.Of(kept, ask));
    }
}
