using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Audit;
using Sanmo.Core.Notices;
using Sanmo.Core.Outgoing;

namespace Sanmo.Bot.Features.Notices;

/// <summary>Cancels what nobody has had; stops what is on its way and says how far it got; then offers to withdraw the rest.</summary>
internal sealed class StopNotice(FindNotice find, NoticeStore notices, DeliveryLedger ledger)
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
            if (notice.IsUnsent)
            {
                var cancelled = NoticeSteps.Cancel(notice, ask.Now).After!;
                if (!await notices.SaveAsync(kept, cancelled, new Act(ask.Asker.Id, ask.Intent)))
                    continue;
                return new(new(words.Cancelled(notice.Number), Tone: Tone.Good, Buttons: [UndoChange.Button(notice.Work, kept.Version + 1, ask.Language)]));
            }

            if (notice.State != NoticeState.Sent)
                return Answer.Of(words.Refused(notice.Number, NoticeSteps.Stop(notice, ask.Now).Refusal!.Value));
            var rows = await RowsAsync(notice);
            var left = rows.Count(row => row.State == DeliveryState.Planned);
            if (left > 0 && NoticeSteps.Stop(notice, ask.Now).After is { } stopped)
            {
                if (!await notices.SaveAsync(kept, stopped, new Act(ask.Asker.Id, ask.Intent)))
                    continue;
                // Whoever holds one already asks again before it sends.
                await ledger.TakeBackAsync(notice.Scope, notice.Work, null, ask.Now);
                rows = await RowsAsync(notice);
            }

            return Offer(notice, rows.Count(row => row.State is DeliveryState.Sent or DeliveryState.Corrected or DeliveryState.Doubtful or DeliveryState.Sending), rows.Count, left > 0, ask);
        }
    }

    private static Answer Offer(Notice notice, int had, int chats, bool stopped, Ask ask)
    {
        var words = NoticeWords.In(ask.Language);
        var text = stopped ? words.Stopped(notice.Number, had, chats) : words.AllHadIt(notice.Number, had);
        return new(new(text, Tone: Tone.Yellow, Buttons: [new(words.WithdrawThose(had), "confirm", Kind: ButtonKind.Destructive), new(words.LeaveIt, "cancel")]),
            Question: new(NoticeOrders.Withdraw, ask.Slots, SlotNames.Confirmation, [], ask.Now));
    }

    private async Task<List<Core.Outgoing.Delivery>> RowsAsync(Notice notice) =>
        [.. (await ledger.ListAsync(notice.Scope)).Where(row => row.Work == notice.Work && row.Content == Content.Notice)];
}
