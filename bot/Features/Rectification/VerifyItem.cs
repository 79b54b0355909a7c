using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Core.Calendars;
using Sanmo.Core.Rectification;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Features.Rectification;

/// <summary>Signs an item off or sends it back; what is still open is shown instead of closing.</summary>
internal sealed class VerifyItem(ItemDesk desk, WorkCalendar calendar)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        // Without an office only the responsible leader has a word, on the own item.
        if (Permission.Of(ask.Intent, ask.Asker) == Reach.Own && (await desk.FindAsync(ask))?.Value.Leader != ask.Asker.Id)
            return Refuse.For(ask, everywhere: false);
        var (words, note) = (RectifyWords.In(ask.Language), ask.Slots.Reason ?? ask.Slots.Note);
        return ask.Slots.Decision == "return"
            ? await desk.StepAsync(ask, note, (item, actor) => RectifySteps.Return(item, actor, note), (_, after) => words.SentBack(after))
            : await desk.StepAsync(ask, note, (item, actor) => RectifySteps.Pass(item, actor, note), (_, after) => words.Passed(after), (kept, refusal) => Open(ask, kept, refusal));
    }

    private Answer? Open(Ask ask, Kept<RectificationItem> kept, Refusal refusal)
    {
        if (refusal == Refusal.StepsOpen)
            return SubmitItem.StillOpen(ask, kept, calendar);
        if (refusal != Refusal.EvidenceMissing)
            return null;
        var text = RectifyWords.In(ask.Language).NothingToCheck(kept.Value);
        return new(new(text, $"{kept.Value.Work}", Tone.Yellow, [new Paragraph(text)]), Personal: true, Question: new(ask.Intent, ask.Slots, SlotNames.Note, [], ask.Now));
    }
}
