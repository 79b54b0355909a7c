using Sanmo.Core.Audit;
using Sanmo.Core.Members;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;

namespace Sanmo.Core.Assignments;

/// <summary>
/// A task of the committee with a part for each branch. The parts lie in other scopes than the whole, so they are saved one by one;
/// what a crash left out is made up by whoever looks next.
/// </summary>
internal sealed class Deployment(AssignmentStore assignments, News news, TimeProvider time)
{
    /// <summary>The parts that are kept, those missing made first.</summary>
    public async Task<IReadOnlyList<Kept<Assignment>>> CompleteAsync(Assignment whole, Roster roster)
    {
        var parts = (await assignments.ListAllAsync()).Where(kept => kept.Value.Parent == whole.Number).ToList();
        if (whole.State == AssignmentState.Cancelled)
            return parts;
        foreach (var branch in whole.DeployedTo!.Where(branch => !parts.Exists(part => part.Value.Branch == branch)))
            if (await AddAsync(whole, branch, roster) is { } part)
                parts.Add(part);
        return [.. parts.OrderBy(part => part.Value.Branch, StringComparer.Ordinal)];
    }

    /// <summary>Closes the whole after its last part.</summary>
    /// <returns>Whether this call closed it.</returns>
    public async Task<bool> CloseAsync(int number, string by)
    {
        while (await assignments.FindAsync(number) is { } kept)
        {
            var parts = (await assignments.ListAllAsync()).Select(part => part.Value).Where(part => part.Parent == number).ToList();
            if (AssignmentSteps.Close(kept.Value, parts) is not { } after)
                return false;
            if (await assignments.SaveAsync(kept, after, new Act(by, "task.closed"), [news.ToMember(after.CreatedBy, after.Work, kept.Version + 1, after.ScheduleVersion, "task.complete", time.GetUtcNow())]))
                return true;
        }

        return false;
    }

    private async Task<Kept<Assignment>?> AddAsync(Assignment whole, string branch, Roster roster)
    {
        var leaders = roster.InBranch(branch).Where(member => member.LeadsBranch).OrderByDescending(member => member.Is(Role.Secretary)).Take(1).Select(member => member.Id).ToList();
        if (leaders.Count == 0)
            return null;
        var part = new Assignment(await assignments.NextNumberAsync(), branch, whole.Title, whole.Detail, leaders, false, whole.Due, [], AssignmentState.Open, whole.Number, whole.CreatedBy, 1, whole.ScheduledAt, Meeting: whole.Meeting);
        var groups = (roster.FindBranch(branch)?.Groups ?? []).Select(group => news.To(Recipient.OfGroup(group.Channel, group.ConversationId), part.Work, 1, 1, "task.deployed", time.GetUtcNow()));
        return await assignments.SaveAsync(null, part, new Act(whole.CreatedBy, "task.deploy", Along.With(whole.Work, 1)), [.. groups]) ? await assignments.FindAsync(part.Number) : null;
    }
}
