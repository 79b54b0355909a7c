using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Outgoing;

namespace Sanmo.Bot.Features.Deliveries;

/// <summary>Somebody has looked into the chat: the message is there, or it is to be sent once more.</summary>
internal sealed class SettleDoubtful(FindTroubles find, DeliveryLedger ledger)
{
    private static readonly TimeSpan _useful = TimeSpan.FromDays(1);

    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = SendingWords.In(ask.Language);
        var work = WorkOfSlots.Of(ask.Slots);
        var doubtful = (await find.ReadAsync(ask, DeliveryState.Doubtful)).Where(one => one.Row.Work == work && (ask.Slots.Persons is not [var mark] || FindTroubles.MarkOf(one.Row) == mark)).ToList();
        if (doubtful.Count == 0)
            return Answer.Of(words.NotDoubtful);
        if (doubtful.Count > 1)
            return new(new(words.WhichOne(doubtful.Count), Buttons: [.. doubtful.Take(3).SelectMany(one => ListTroubles.ButtonsOf(one.Row, FindTroubles.NameOf(one.Row, ask), words))]), Personal: true);
        var (scope, row) = doubtful[0];
        var arrived = ask.Intent == DeliveryOrders.Arrived;
        var done = arrived
            ? await ledger.MarkDoubtfulAsArrivedAsync(scope, row.Id, ask.Asker.Id, ask.Now)
            : await ledger.SendAgainAsync(scope, row.Id, ask.Asker.Id, ask.Now, ask.Now + _useful);
        var name = FindTroubles.NameOf(row, ask);
        return !done ? Answer.Of(words.NotDoubtful) : new(new(arrived ? words.NotedAsArrived($"{row.Work}", name) : words.SentAgain($"{row.Work}", name), Tone: Tone.Good));
    }
}
