using System.Globalization;
using Sanmo.Core.Rectification;

namespace Sanmo.Bot.Features.Rectification;

/// <summary>How far an item is, a step that is done, what stands in the way, or why it is behind.</summary>
internal sealed class ReportProgress(ItemDesk desk)
{
    public Task<Answer> AskAsync(Ask ask, CancellationToken cancel) => desk.StepAsync(ask, ask.Slots.Note,
        (item, actor) => RectifySteps.Report(item, actor, ask.Slots.Percent, ask.Slots.Note).With(ReadEvidence.Of(ask, "")),
        (_, after) => RectifyWords.In(ask.Language).Reported(after));

    public Task<Answer> BlockedAsync(Ask ask, CancellationToken cancel) => desk.StepAsync(ask, ask.Slots.Note,
        (item, actor) => RectifySteps.Report(item, actor, null, ask.Slots.Note, EntryKind.Blocked),
        (_, after) => RectifyWords.In(ask.Language).IsBlocked(after));

    public Task<Answer> StepAsync(Ask ask, CancellationToken cancel)
    {
        _ = int.TryParse(ask.Value("step") ?? ask.Slots.Field, NumberStyles.None, CultureInfo.InvariantCulture, out var step);
        return desk.StepAsync(ask, ask.Slots.Note,
            (item, actor) => RectifySteps.FinishStep(item, actor, step, ask.Slots.Note).With(ReadEvidence.Of(ask, "")),
            (_, after) => RectifyWords.In(ask.Language).StepFinished(after, step));
    }

    public Task<Answer> ExplainAsync(Ask ask, CancellationToken cancel)
    {
        var cause = ask.Slots.Reason ?? ask.Slots.Note;
        return desk.StepAsync(ask, cause,
            (item, actor) => RectifySteps.Explain(item, actor, cause, ask.Slots.Due),
            (_, after) => RectifyWords.In(ask.Language).Explained(after));
    }
}
