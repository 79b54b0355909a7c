using Sanmo.Core.Rectification;

namespace Sanmo.Bot.Features.Rectification;

/// <summary>The office strikes an item off: merged, a duplicate, or not accepted.</summary>
internal sealed class CancelItem(ItemDesk desk)
{
    public Task<Answer> AskAsync(Ask ask, CancellationToken cancel) =>
        desk.StepAsync(ask, ask.Slots.Reason, (item, actor) => RectifySteps.Cancel(item, actor, ask.Slots.Reason), (_, after) => RectifyWords.In(ask.Language).Cancelled(after));
}
