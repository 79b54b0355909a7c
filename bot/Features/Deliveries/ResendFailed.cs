using Sanmo.Bot.Replies;
using Sanmo.Core.Outgoing;

namespace Sanmo.Bot.Features.Deliveries;

/// <summary>Sends once more what failed, and nothing else: of one piece of work, or of everything the asker looks after.</summary>
internal sealed class ResendFailed(FindTroubles find, DeliveryLedger ledger)
{
    private static readonly TimeSpan _useful = TimeSpan.FromDays(1);

    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = SendingWords.In(ask.Language);
        var work = WorkOfSlots.Of(ask.Slots);
        var failed = (await find.ReadAsync(ask, DeliveryState.Failed)).Where(one => work is null || one.Row.Work == work).ToList();
        var again = await Task.WhenAll(failed.Select(async one => (one.Row, Done: await ledger.SendAgainAsync(one.Scope, one.Row.Id, ask.Asker.Id, ask.Now, ask.Now + _useful))));
        var names = again.Where(one => one.Done).Select(one => FindTroubles.NameOf(one.Row, ask)).Distinct().ToList();
        return names.Count == 0 ? Answer.Of(words.NothingFailed(work?.ToString())) : new(new(words.Resending(again.Count(one => one.Done), names), Tone: Tone.Good), Personal: true);
    }
}
