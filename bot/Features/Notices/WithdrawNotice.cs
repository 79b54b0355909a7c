using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Core.Audit;
using Sanmo.Core.Notices;

namespace Sanmo.Bot.Features.Notices;

/// <summary>Puts a withdrawn mark in the place of every copy, after a yes.</summary>
internal sealed class WithdrawNotice(FindNotice find, NoticeStore notices)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = NoticeWords.In(ask.Language);
        while (true)
        {
            var (kept, refusal) = await find.OwnedAsync(ask);
            if (kept is null)
                return refusal!;
            var notice = kept.Value;
            var step = NoticeSteps.Withdraw(notice, ask.Slots.Reason, ask.Now);
            if (step.After is not { } after)
                return Answer.Of(words.Refused(notice.Number, step.Refusal!.Value));
            if (!ask.Confirmed)
                return new(new(words.WithdrawConfirm(notice.Number, notice.Branches.Sum(branch => ask.Roster.FindBranch(branch)?.ChatCount ?? 0)), Tone: Tone.Yellow, Blocks: [new Paragraph(notice.Body)],
                    Buttons: [new(words.Withdraw, "confirm", Kind: ButtonKind.Destructive), new(words.LeaveIt, "cancel")]), Question: new(ask.Intent, ask.Slots, SlotNames.Confirmation, [], ask.Now));
            if (await notices.SaveAsync(kept, after, new Act(ask.Asker.Id, ask.Intent, ask.Slots.Reason)))
                return new(new(words.WithdrawnDone(notice.Number), Tone: Tone.Good, Buttons: [UndoChange.Button(notice.Work, kept.Version + 1, ask.Language)]));
        }
    }
}
