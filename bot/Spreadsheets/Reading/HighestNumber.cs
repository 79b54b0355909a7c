using Sanmo.Core.Agenda;
using Sanmo.Core.Organisation;

namespace Sanmo.Bot.Spreadsheets.Reading;

internal static class HighestNumber
{
    /// <summary>0 when there is none.</summary>
    public static int Of(WorkKind kind, WholeOrganisation kept, IEnumerable<int> others) => (kind switch
    {
        WorkKind.Meeting => kept.Meetings.Select(meeting => meeting.Number),
        WorkKind.Assignment => kept.Assignments.Select(assignment => assignment.Number),
        WorkKind.RectificationItem => kept.Items.Select(item => item.Number),
        WorkKind.VolunteerActivity => kept.Activities.Select(activity => activity.Number),
        WorkKind.AnnualTarget => kept.Targets.Select(target => target.Number),
        _ => kept.Notices.Select(notice => notice.Number),
    }).Concat(others).DefaultIfEmpty(0).Max();
}
