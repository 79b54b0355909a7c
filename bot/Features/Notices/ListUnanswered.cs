using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Replies;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Reminders;

namespace Sanmo.Bot.Features.Notices;

/// <summary>Who has not confirmed a notice: names by branch, for its sender, the secretary and the committee; with one button to urge them.</summary>
internal sealed class ListUnanswered(NoticeStore notices, Nudges nudges, ChaseButton chase, RosterCache rosters, DeliveryLedger ledger)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = NoticeWords.In(ask.Language);
        var number = FindNotice.NumberOf(ask);
        var notice = number > 0
            ? (await notices.FindAsync(number))?.Value
            : (await notices.ListAllAsync()).Select(kept => kept.Value).Where(one => one is { State: NoticeState.Sent, NeedAck: true } && MaySend.Sees(ask.Asker, one)).MaxBy(one => one.Number);
        if (notice is null)
            return Answer.Of(number > 0 ? words.NoSuch(number) : words.NothingOpen);
        if (!MaySend.Sees(ask.Asker, notice))
            return Refuse.For(ask, everywhere: Permission.Of(ask.Intent, ask.Asker) != Reach.None);
        if (!notice.NeedAck)
            return Answer.Of(words.AsksForNothing(notice.Number));

        var answered = await notices.ListAnsweredAsync(notice);
        var only = ask.Slots.Branch is { } branches && !branches.Contains("all") ? branches.Select(id => id == "mine" ? ask.Asker.Branch : id).ToHashSet() : null;
        var due = notice.Recipients.Select(ask.Roster.FindMember).OfType<Member>().Where(member => only?.Contains(member.Branch) ?? SeesBranch(ask, notice, member.Branch)).ToList();
        var missing = due.Where(member => !answered.Contains(member.Id)).ToList();
        var blocks = new List<Block> { new Paragraph(notice.Title), new Progress(words.ConfirmedLabel, due.Count - missing.Count, due.Count) };
        blocks.AddRange(MissingPeople.Of(missing, ask.Roster, ask.Language, await FindUnreachedAsync(missing)));
        if (notice.BranchAnswers is { Count: > 0 } confirmed)
            blocks.Add(new Paragraph(words.BranchesConfirmed(JoinNames.In(ask.Language, confirmed.Select(answer => $"{ask.Roster.FindBranch(answer.Branch)?.NameIn(ask.Language)}{Aside.In(ask.Language, ask.Roster.NameOf(answer.By, ask.Language))}")))));
        return new(new(words.Missing(notice.Number, missing.Count, due.Count), words.MissingTitle(notice.Number), missing.Count == 0 ? Tone.Good : Tone.Yellow, blocks,
            Buttons: chase.For(notice, missing, await nudges.ListAsync(notice.Scope, notice.Work), ask.Now, ask.Language)), Personal: true);
    }

    // Mostly nobody's message has failed, and then the rest of the ledger need not be read.
    private async Task<IReadOnlySet<string>> FindUnreachedAsync(List<Member> missing)
    {
        var failed = missing.Count == 0 ? [] : await rosters.AskEverywhereAsync(scope => ledger.ListEndedAsync(scope, DeliveryState.Failed, int.MaxValue));
        return failed.SelectMany(rows => rows).Any(row => missing.Exists(member => member.Id == row.Recipient.Member))
            ? Unreached.Of((await rosters.AskEverywhereAsync(ledger.ListAsync)).SelectMany(rows => rows)) : new HashSet<string>();
    }

    // A secretary sees the own branch of what the office sent.
    private static bool SeesBranch(Ask ask, Notice notice, string branch) => notice.Sender == ask.Asker.Id || Permission.Covers(ask.Intent, ask.Asker, branch);
}
