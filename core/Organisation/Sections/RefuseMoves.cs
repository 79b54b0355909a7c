using Sanmo.Core.Agenda;
using Sanmo.Core.Notices;
using Sanmo.Core.Redis;

namespace Sanmo.Core.Organisation.Sections;

/// <summary>Work is kept with its branch: a row that moved it would leave a second one of the same number behind.</summary>
internal static class RefuseMoves
{
    public static void In(WholeOrganisation wanted, WholeOrganisation kept, FileReading reading)
    {
        Compare("meetings", kept.Meetings, wanted.Meetings, meeting => (meeting.Work, meeting.Scope), reading);
        Compare("assignments", kept.Assignments, wanted.Assignments, assignment => (assignment.Work, assignment.Scope), reading);
        Compare("rectificationItems", kept.Items, wanted.Items, item => (item.Work, item.Scope), reading);
        Compare("volunteerEvents", kept.Activities, wanted.Activities, activity => (activity.Work, activity.Scope), reading);
        // A notice that is out stays as it is whatever the file says.
        Compare("notices", [.. kept.Notices.Where(notice => notice.State is NoticeState.Draft or NoticeState.Scheduled)], wanted.Notices, notice => (notice.Work, notice.Scope), reading);
        Compare("annualTargets", kept.Targets, wanted.Targets, target => (target.Work, target.Scope), reading);
    }

    private static void Compare<T>(string section, IReadOnlyList<T> kept, IReadOnlyList<T> wanted, Func<T, (WorkRef Work, Scope Scope)> of, FileReading reading)
    {
        var scopes = kept.Select(of).GroupBy(work => work.Work).ToDictionary(same => same.Key, same => same.First().Scope);
        foreach (var (work, scope) in wanted.Select(of))
            if (scopes.TryGetValue(work, out var before) && before != scope)
                reading.Problems.Add(new(section, 0, null), $"{work} belongs to {Name(before)} already and cannot move to {Name(scope)}; cancel it and give the new one another number");
    }

    private static FormattableString Name(Scope scope) => scope == Scope.Org ? (FormattableString)$"the whole organisation" : $"{scope.Tag}";
}
