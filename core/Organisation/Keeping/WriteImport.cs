using Sanmo.Core.Agenda;
using Sanmo.Core.Audit;
using Sanmo.Core.Branches;
using Sanmo.Core.Members;
using Sanmo.Core.Organisation.Importing;
using Sanmo.Core.Redis;

namespace Sanmo.Core.Organisation.Keeping;

/// <summary>
/// Writes a planned import. The plan was checked whole beforehand; each row is a save of its own, and a run that was cut short
/// is finished by running it again.
/// </summary>
internal sealed class WriteImport(OrganisationStore organisation, MemberStore members, BranchStore branches, RosterCache rosters, WorkStores works, TimeProvider time)
{
    /// <param name="by">For the audit trail: <c>import</c> or <c>demo</c>.</param>
    public async Task RunAsync(ImportPlan plan, WholeOrganisation wanted, string by)
    {
        var act = new Act(by, "import");
        var now = time.GetUtcNow();
        if (plan.Organisation.Change != RowChange.Unchanged)
            await organisation.SaveAsync(await organisation.FindAsync(Scope.Org, OrganisationStore.Id), new(wanted.Name, wanted.TimeZone, wanted.Language), act);
        foreach (var branch in Changed(plan.Branches, wanted.Branches, branch => branch.Id))
            await SaveAsync(branches, Scope.Org, branch.Id, branch, Merge.Branch, act);
        foreach (var member in Changed(plan.Members, wanted.Members, member => member.Id))
            await SaveAsync(members, Scope.Org, member.Id, member, Merge.Member, act);
        await rosters.GetAsync();
        await Task.WhenAll(
            WorkAsync(works.Meetings, plan.Meetings, wanted.Meetings, meeting => meeting.Scope, meeting => meeting.Work, (kept, row) => Merge.Meeting(kept, row, now), act),
            WorkAsync(works.Assignments, plan.Assignments, wanted.Assignments, assignment => assignment.Scope, assignment => assignment.Work, (kept, row) => Merge.Assignment(kept, row, now), act),
            WorkAsync(works.Items, plan.Items, wanted.Items, item => item.Scope, item => item.Work, (kept, row) => MergeItem.Of(kept, row, now), act),
            WorkAsync(works.Activities, plan.Activities, wanted.Activities, activity => activity.Scope, activity => activity.Work, (kept, row) => Merge.Activity(kept, row, now), act),
            WorkAsync(works.Notices, plan.Notices, wanted.Notices, notice => notice.Scope, notice => notice.Work, (kept, row) => Merge.Notice(kept, row, now), act),
            WorkAsync(works.Targets, plan.Targets, wanted.Targets, target => target.Scope, target => target.Work, Merge.Target, act));
        var notices = plan.Notices.ToDictionary(planned => planned.Value.Number, planned => planned.Value);
        foreach (var answers in plan.Answers)
            foreach (var answer in answers.Acknowledgements)
                await works.Notices.AcknowledgeAsync(notices[answers.Notice], answer);
    }

    private static async Task WorkAsync<T>(WorkStore<T> store, IReadOnlyList<Planned<T>> plan, IReadOnlyList<T> rows, Func<T, Scope> scope, Func<T, WorkRef> work, Func<T, T, T> merge, Act act) where T : class
    {
        var changed = Changed(plan, rows, row => work(row).ToString());
        if (changed.Count == 0)
            return;
        await store.RaiseNumberAsync(changed.Max(value => work(value).Number));
        await Task.WhenAll(changed.Select(value => SaveAsync(store, scope(value), work(value).ToString(), value, merge, act)));
    }

    // The row is laid over what is kept at that moment, so that nothing said in the chat meanwhile is lost.
    private static async Task SaveAsync<T>(DocumentStore<T> store, Scope scope, string id, T row, Func<T, T, T> merge, Act act) where T : class
    {
        Kept<T>? kept;
        do
            kept = await store.FindAsync(scope, id);
        while (!await store.SaveAsync(kept, kept is null ? row : merge(kept.Value, row), act));
    }

    private static List<T> Changed<T>(IReadOnlyList<Planned<T>> plan, IReadOnlyList<T> rows, Func<T, string> key)
    {
        var changed = plan.Where(one => one.Row.Change != RowChange.Unchanged).Select(one => one.Row.Key).ToHashSet();
        return [.. rows.Where(row => changed.Contains(key(row)))];
    }
}
