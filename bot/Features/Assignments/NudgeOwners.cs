using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Replies;
using Sanmo.Core.Assignments;
using Sanmo.Core.Audit;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Features.Assignments;

/// <summary>Urges those who have not reported, in private; of a deployed task the branches that are still open.</summary>
internal sealed class NudgeOwners(FindAssignment find, AssignmentStore assignments, Deployment deployment, News news)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = AssignmentWords.In(ask.Language);
        var (kept, refusal) = await find.ReadAsync(ask);
        if (kept is null)
            return refusal!;
        if (!FindAssignment.MayManage(ask, kept.Value))
            return Refuse.For(ask, everywhere: false);
        var urged = new List<string>();
        var lately = false;
        foreach (var one in kept.Value.IsDeployed ? await deployment.CompleteAsync(kept.Value, ask.Roster) : [kept])
        {
            var (outcome, owners) = await UrgeAsync(one, ask);
            lately |= outcome == AssignmentOutcome.NudgedLately;
            urged.AddRange(owners);
        }

        var names = JoinNames.In(ask.Language, urged.Distinct().Select(member => ask.Roster.NameOf(member, ask.Language)));
        return new(new(urged.Count > 0 ? words.Urged(names) : words.Outcome(lately ? AssignmentOutcome.NudgedLately : AssignmentOutcome.NobodyLeft, kept.Value.Work.ToString()), Tone: urged.Count > 0 ? Tone.Good : Tone.Neutral), Personal: true);
    }

    private async Task<(AssignmentOutcome Outcome, IReadOnlyList<string> Urged)> UrgeAsync(Kept<Assignment> kept, Ask ask)
    {
        var step = AssignmentSteps.Nudge(kept.Value, ask.Now);
        if (step.After is not { } after)
            return (step.Outcome, []);
        var owners = after.Owners.Where(owner => owner != ask.Asker.Id && after.IsOpenFor(owner)).ToList();
        var rows = owners.Select(owner => news.ToMember(owner, after.Work, kept.Version + 1, after.ScheduleVersion, "task.nudged", ask.Now));
        // Whoever saved first has urged or reported: both are as good.
        return await assignments.SaveAsync(kept, after, new Act(ask.Asker.Id, ask.Intent), [.. rows]) ? (step.Outcome, owners) : (AssignmentOutcome.Same, []);
    }
}
