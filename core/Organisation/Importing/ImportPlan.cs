using Sanmo.Core.Assignments;
using Sanmo.Core.Branches;
using Sanmo.Core.Meetings;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;
using Sanmo.Core.Rectification;
using Sanmo.Core.Targets;
using Sanmo.Core.Volunteering;

namespace Sanmo.Core.Organisation.Importing;

/// <summary>What an import will do, row by row in the file's order; what is kept and not in the file does not appear.</summary>
/// <param name="Answers">Acknowledgements to add; only those that are not kept yet.</param>
internal sealed record ImportPlan(
    PlannedRow Organisation,
    IReadOnlyList<Planned<Branch>> Branches,
    IReadOnlyList<Planned<Member>> Members,
    IReadOnlyList<Planned<Meeting>> Meetings,
    IReadOnlyList<Planned<Assignment>> Assignments,
    IReadOnlyList<Planned<RectificationItem>> Items,
    IReadOnlyList<Planned<VolunteerActivity>> Activities,
    IReadOnlyList<Planned<Notice>> Notices,
    IReadOnlyList<NoticeAnswers> Answers,
    IReadOnlyList<Planned<AnnualTarget>> Targets)
{
    public IEnumerable<PlannedRow> Rows =>
    [
        Organisation,
        .. Branches.Select(planned => planned.Row),
        .. Members.Select(planned => planned.Row),
        .. Meetings.Select(planned => planned.Row),
        .. Assignments.Select(planned => planned.Row),
        .. Items.Select(planned => planned.Row),
        .. Activities.Select(planned => planned.Row),
        .. Notices.Select(planned => planned.Row),
        .. Targets.Select(planned => planned.Row),
    ];

    public bool ChangesNothing => Rows.All(row => row.Change == RowChange.Unchanged);

    public int Count(RowChange change) => Rows.Count(row => row.Change == change);
}
