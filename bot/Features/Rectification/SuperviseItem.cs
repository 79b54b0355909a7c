using Sanmo.Core.Rectification;

namespace Sanmo.Bot.Features.Rectification;

/// <summary>The office's supervision slip, and the look back some weeks after closing.</summary>
internal sealed class SuperviseItem(ItemDesk desk)
{
    public Task<Answer> AskAsync(Ask ask, CancellationToken cancel) => desk.StepAsync(ask, ask.Slots.Note,
        (item, actor) => RectifySteps.Supervise(item, actor, ask.Slots.Due ?? ask.Today, ask.Slots.Note),
        (_, after) => RectifyWords.In(ask.Language).Supervised(after));

    public Task<Answer> LookBackAsync(Ask ask, CancellationToken cancel)
    {
        var note = ask.Slots.Note ?? ask.Slots.Reason;
        return desk.StepAsync(ask, note, (item, actor) => RectifySteps.LookBack(item, actor, note), (_, after) => RectifyWords.In(ask.Language).LookedBack(after));
    }
}
