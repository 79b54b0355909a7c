using Sanmo.Core.Agenda;
using Sanmo.Core.Members;
using Sanmo.Core.Redis;

namespace Sanmo.Core.Organisation.Keeping;

/// <summary>Everything kept, in the shape of an organisation file.</summary>
internal sealed class ReadKept(OrganisationStore organisation, RosterCache rosters, WorkStores works)
{
    public async Task<WholeOrganisation> RunAsync()
    {
        var head = (await organisation.FindAsync(Scope.Org, OrganisationStore.Id))?.Value;
        var roster = await rosters.GetAsync();
        var notices = Values(await works.Notices.ListAllAsync());
        var answers = await Task.WhenAll(notices.Select(async notice => new NoticeAnswers(notice.Number, await works.Notices.ListAnswersAsync(notice))));
        return new(
            head?.Name ?? "", head?.TimeZone ?? WholeOrganisation.Empty.TimeZone, head?.Language ?? WholeOrganisation.Empty.Language,
            roster.Branches, [.. roster.Members, .. roster.Former],
            Values(await works.Meetings.ListAllAsync()), Values(await works.Assignments.ListAllAsync()), Values(await works.Items.ListAllAsync()),
            Values(await works.Activities.ListAllAsync()), notices, [.. answers.Where(answer => answer.Acknowledgements.Count > 0)],
            Values(await works.Targets.ListAllAsync()));
    }

    private static List<T> Values<T>(IReadOnlyList<Kept<T>> kept) => [.. kept.Select(one => one.Value)];
}
