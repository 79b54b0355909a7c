using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Core.Calendars;
using Sanmo.Core.Rectification;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Features.Rectification;

/// <summary>Signs an item off or sends it back; what is still open is shown instead of closing.</summary>
internal sealed class VerifyItem(ItemDesk desk, WorkCalendar calendar)
{
    public Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var (words, note) = (RectifyWords.In(ask.Language), ask.Slots.Reason ?? ask.Slots.Note);
        return ask.Slots.Decision == "return"
            ? desk.StepAsync(ask, note, (item, actor) => RectifySteps.Return(item, actor, note), (_, after) => words.SentBack(after))
            : desk.StepAsync(ask, note, (item, actor) => RectifySteps.Pass(item, actor, note), (_, after) => words.Passed(after), (kept, refusal) => Open(ask, kept, refusal));
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
