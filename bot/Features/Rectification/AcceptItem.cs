using Sanmo.Core.Rectification;

namespace Sanmo.Bot.Features.Rectification;

/// <summary>Takes an item on.</summary>
internal sealed class AcceptItem(ItemDesk desk)
{
    public Task<Answer> AskAsync(Ask ask, CancellationToken cancel) =>
        desk.StepAsync(ask, null, RectifySteps.Accept, (_, after) => RectifyWords.In(ask.Language).Accepted(after));
}
