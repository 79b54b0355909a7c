using Sanmo.Core.Assignments;
using Sanmo.Core.Branches;
using Sanmo.Core.Meetings;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;
using Sanmo.Core.Rectification;
using Sanmo.Core.Targets;
using Sanmo.Core.Volunteering;

namespace Sanmo.Core.Organisation;

/// <summary>All that an organisation file holds, as the records that are kept.</summary>
/// <param name="TimeZone">An IANA name, for example <c>Asia/Shanghai</c>.</param>
/// <param name="Language"><c>zh</c> or <c>en</c>.</param>
/// <param name="Answers">Who has confirmed a notice; kept apart from the notice itself.</param>
internal sealed record WholeOrganisation(
    string Name,
    string TimeZone,
    string Language,
    IReadOnlyList<Branch> Branches,
    IReadOnlyList<Member> Members,
    IReadOnlyList<Meeting> Meetings,
    IReadOnlyList<Assignment> Assignments,
    IReadOnlyList<RectificationItem> Items,
    IReadOnlyList<VolunteerActivity> Activities,
    IReadOnlyList<Notice> Notices,
    IReadOnlyList<NoticeAnswers> Answers,
    IReadOnlyList<AnnualTarget> Targets)
{
    /// <summary>Nothing kept yet.</summary>
    public static readonly WholeOrganisation Empty = new("", "Asia/Shanghai", "zh", [], [], [], [], [], [], [], [], []);
}
