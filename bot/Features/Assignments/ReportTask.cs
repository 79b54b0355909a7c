using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Replies;
using Sanmo.Core.Assignments;
using Sanmo.Core.Audit;
using Sanmo.Core.Outgoing;

namespace Sanmo.Bot.Features.Assignments;

/// <summary>An owner says that the own part is done.</summary>
internal sealed class ReportTask(FindAssignment find, AssignmentStore assignments, Deployment deployment, News news)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = AssignmentWords.In(ask.Language);
        while (true)
        {
            var (kept, refusal) = await find.ReadAsync(ask);
            if (kept is null)
                return refusal!;
            var step = AssignmentSteps.Report(kept.Value, ask.Asker.Id, ask.Slots.Note, ask.Now);
            var number = kept.Value.Work.ToString();
            if (step.After is not { } after)
                return new(new(words.Outcome(step.Outcome, number), Tone: Tone.Yellow, Buttons: [ShowAssignment.Open(kept.Value, kept.Version, words)]), Personal: true);
            var told = step.Outcome == AssignmentOutcome.Complete && after.CreatedBy != ask.Asker.Id
                ? new[] { news.ToMember(after.CreatedBy, after.Work, kept.Version + 1, after.ScheduleVersion, "task.complete", ask.Now) } : [];
            if (!await assignments.SaveAsync(kept, after, new Act(ask.Asker.Id, ask.Intent, ask.Slots.Note), told))
                continue;
            if (after.Parent is { } parent)
                await deployment.CloseAsync(parent, ask.Asker.Id);
            return new(new(words.Reported(number, after.Title, after.Reports.Count, after.AnyOne ? 1 : after.Owners.Count), Tone: Tone.Good,
                Buttons: [UndoChange.Button(after.Work, kept.Version + 1, ask.Language), ShowAssignment.Open(after, kept.Version + 1, words)]), Personal: true);
        }
    }
}
