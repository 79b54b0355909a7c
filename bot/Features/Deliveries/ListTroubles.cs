using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Outgoing;

namespace Sanmo.Bot.Features.Deliveries;

/// <summary>What may or may not have arrived, and what did not: with the buttons that settle it.</summary>
internal sealed class ListTroubles(FindTroubles find)
{
    private const int Shown = 8, WithButtons = 3;

    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = SendingWords.In(ask.Language);
        var doubtful = await find.ReadAsync(ask, DeliveryState.Doubtful);
        var failed = await find.ReadAsync(ask, DeliveryState.Failed);
        if (doubtful.Count + failed.Count == 0)
            return Answer.Of(words.NoTroubles);
        var blocks = new List<Block>();
        if (doubtful.Count > 0)
            blocks.AddRange([new Paragraph(words.DoubtfulHead(doubtful.Count), Strong: true), new Lines([.. doubtful.Take(Shown).Select(one => Line(one.Row, ask, words.LookIntoTheChat))])]);
        if (failed.Count > 0)
            blocks.AddRange([new Paragraph(words.FailedHead(failed.Count), Strong: true), new Lines([.. failed.Take(Shown).Select(one => Line(one.Row, ask, FindCure.For(one.Row.Reason) is { } cure ? $"{words.Failed} · {words.Do(cure)}" : words.Failed))])]);
        var buttons = doubtful.Take(WithButtons).SelectMany(one => ButtonsOf(one.Row, FindTroubles.NameOf(one.Row, ask), words)).ToList();
        if (failed.Count > 0)
            buttons.Add(new(words.ResendButton(failed.Count), DeliveryOrders.Resend));
        return new(new(words.Troubles(doubtful.Count, failed.Count), words.TroublesTitle, Tone.Yellow, blocks, Buttons: buttons, Footnote: words.TroublesHint), Personal: true);
    }

    public static IEnumerable<Button> ButtonsOf(Core.Outgoing.Delivery row, string name, SendingWords words) =>
    [
        new(words.ArrivedButton(row.Work.ToString(), name), DeliveryOrders.Arrived, FindTroubles.SubjectOf(row)),
        new(words.AgainButton(row.Work.ToString(), name), DeliveryOrders.Again, FindTroubles.SubjectOf(row)),
    ];

    private static Line Line(Core.Outgoing.Delivery row, Ask ask, string what) =>
        new($"{row.Work}", FindTroubles.NameOf(row, ask), $"{DateWords.In(ask.Language).Moment((row.Meant ?? row.Due).ToOffset(ask.Now.Offset))} · {what}", Tone.Yellow);
}
