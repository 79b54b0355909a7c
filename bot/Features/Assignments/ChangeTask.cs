using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Assignments;
using Sanmo.Core.Audit;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Features.Assignments;

/// <summary>Another limit, or none at all; of a deployed task for every part. Those concerned are told.</summary>
internal sealed class ChangeTask(FindAssignment find, AssignmentStore assignments, Deployment deployment, News news)
{
    public Task<Answer> MoveAsync(Ask ask, CancellationToken cancel) => ask.Slots.Due is { } due
        ? ChangeAsync(ask, "task.moved", assignment => AssignmentSteps.Move(assignment, due, ask.Today, ask.Now))
        : Task.FromResult(Answer.Of(AssignmentWords.In(ask.Language).UntilWhen));

    public Task<Answer> CancelAsync(Ask ask, CancellationToken cancel) =>
        ChangeAsync(ask, "task.cancelled", assignment => AssignmentSteps.Cancel(assignment, ReasonOf(ask.Slots.Reason, assignment.Work.ToString()), ask.Now));

    // Asked for the reason, some people say the whole order again.
    private static string? ReasonOf(string? said, string number) =>
        said?.IndexOf(number, StringComparison.OrdinalIgnoreCase) is { } at and >= 0 ? ReadReason.Of(said[(at + number.Length)..]) : said;

    private async Task<Answer> ChangeAsync(Ask ask, string topic, Func<Assignment, AssignmentStep> step)
    {
        var words = AssignmentWords.In(ask.Language);
        while (true)
        {
            var (kept, refusal) = await find.ReadAsync(ask);
            if (kept is null)
                return refusal!;
            if (!FindAssignment.MayManage(ask, kept.Value))
                return Refuse.For(ask, everywhere: kept.Value.Branch != ask.Asker.Branch);
            var number = kept.Value.Work.ToString();
            var taken = step(kept.Value);
            if (taken.After is not { } after)
                return new(Reply.Of(words.Outcome(taken.Outcome, number)), Question: taken.Outcome == AssignmentOutcome.NeedsReason ? new(ask.Intent, ask.Slots, SlotNames.Reason, [], ask.Now) : null);
            if (!await SaveAsync(kept, after, ask, topic))
                continue;
            if (after.IsDeployed)
                foreach (var part in await deployment.CompleteAsync(after, ask.Roster))
                    if (step(part.Value).After is { } partAfter)
                        await SaveAsync(part, partAfter, ask, topic);
            var dates = DateWords.In(ask.Language);
            var text = topic == "task.moved" ? words.Moved(number, dates.Day(kept.Value.Due), dates.Day(after.Due)) : words.Cancelled(number, after.Title, after.Remark!);
            return new(new(text, Tone: Tone.Good, Buttons: after.IsDeployed ? null : [UndoChange.Button(after.Work, kept.Version + 1, ask.Language)], Footnote: words.TheyAreTold), Personal: true);
        }
    }

    private Task<bool> SaveAsync(Kept<Assignment> kept, Assignment after, Ask ask, string topic) => assignments.SaveAsync(
        kept, after, new Act(ask.Asker.Id, ask.Intent, ask.Slots.Reason),
        [.. kept.Value.Owners.Where(owner => owner != ask.Asker.Id && kept.Value.IsOpenFor(owner)).Select(owner => news.ToMember(owner, after.Work, kept.Version + 1, after.ScheduleVersion, topic, ask.Now))]);
}
