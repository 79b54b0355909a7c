using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Core.Rectification;

namespace Sanmo.Bot.Features.Rectification;

/// <summary>Opens a closed item again as a new cycle, after a yes.</summary>
internal sealed class ReopenItem(ItemDesk desk)
{
    private const int ImmediateDays = 7;

    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        if (await desk.FindAsync(ask) is not { } kept)
            return ItemDesk.Unknown(ask);
        var (item, words) = (kept.Value, RectifyWords.In(ask.Language));
        var due = ask.Slots.Due ?? (item.Kind == ResolutionKind.Immediate ? ask.Today.AddDays(ImmediateDays) : null);
        if (ask.IsStale(kept.Version) || RectifySteps.Reopen(item, desk.ActorOf(ask), ask.Slots.Reason, due) is { After: null, Refusal: not Refusal.NoLimit } || ask.Confirmed)
            return await desk.StepAsync(ask, ask.Slots.Reason, (one, actor) => RectifySteps.Reopen(one, actor, ask.Slots.Reason, due), (_, after) => words.Reopened(after));
        if (due is null && item.Kind != ResolutionKind.LongTerm)
            return new(Reply.Of(words.WhichDate), Personal: true, Question: new(ask.Intent, ask.Slots, SlotNames.Due, [], ask.Now));
        var text = words.ConfirmReopening(item, ask.Slots.Reason!, due);
        return new(new(text, $"{item.Work}", Tone.Blue, [new Paragraph(item.Problem), new Paragraph(text)],
            Buttons: [new(words.Confirm, "confirm", Kind: ButtonKind.Primary), new(words.Cancel, "cancel")]), Personal: true,
            Question: new(ask.Intent, ask.Slots with { Due = due }, SlotNames.Confirmation, [], ask.Now));
    }
}
