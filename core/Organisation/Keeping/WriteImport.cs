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
internal sealed class WriteImport(OrganisationStore organisation, MemberStore members, BranchStore branches, RosterCache rosters, WorkStores works)
{
    /// <param name="by">For the audit trail: <c>import</c> or <c>demo</c>.</param>
    public async Task RunAsync(ImportPlan plan, WholeOrganisation wanted, string by)
    {
        var act = new Act(by, "import");
        if (plan.Organisation.Change != RowChange.Unchanged)
            await organisation.SaveAsync(await organisation.FindAsync(Scope.Org, OrganisationStore.Id), new(wanted.Name, wanted.TimeZone, wanted.Language), act);
        foreach (var branch in Changed(plan.Branches))
            await SaveAsync(branches, Scope.Org, branch.Id, branch, act);
        foreach (var member in Changed(plan.Members))
            await SaveAsync(members, Scope.Org, member.Id, member, act);
        await rosters.GetAsync();
        await Task.WhenAll(
            WorkAsync(works.Meetings, Changed(plan.Meetings), meeting => meeting.Scope, meeting => meeting.Work, act),
            WorkAsync(works.Assignments, Changed(plan.Assignments), assignment => assignment.Scope, assignment => assignment.Work, act),
            WorkAsync(works.Items, Changed(plan.Items), item => item.Scope, item => item.Work, act),
            WorkAsync(works.Activities, Changed(plan.Activities), activity => activity.Scope, activity => activity.Work, act),
            WorkAsync(works.Notices, Changed(plan.Notices), notice => notice.Scope, notice => notice.Work, act));
        var notices = plan.Notices.ToDictionary(planned => planned.Value.Number, planned => planned.Value);
        foreach (var answers in plan.Answers)
            foreach (var answer in answers.Acknowledgements)
                await works.Notices.AcknowledgeAsync(notices[answers.Notice], answer);
    }

    private static async Task WorkAsync<T>(WorkStore<T> store, IReadOnlyList<T> values, Func<T, Scope> scope, Func<T, WorkRef> work, Act act) where T : class
    {
        if (values.Count == 0)
            return;
        await store.RaiseNumberAsync(values.Max(value => work(value).Number));
        await Task.WhenAll(values.Select(value => SaveAsync(store, scope(value), work(value).ToString(), value, act)));
    }

    private static async Task SaveAsync<T>(DocumentStore<T> store, Scope scope, string id, T value, Act act) where T : class
    {
        while (!await store.SaveAsync(await store.FindAsync(scope, id), value, act))
        {
            // Somebody saved in between: the file's row is laid over what is kept now.
        }
    }

    private static IReadOnlyList<T> Changed<T>(IReadOnlyList<Planned<T>> planned) =>
        [.. planned.Where(one => one.Row.Change != RowChange.Unchanged).Select(one => one.Value)];
}
