using Sanmo.Core.Assignments;
using Sanmo.Core.Meetings;
using Sanmo.Core.Notices;
using Sanmo.Core.Rectification;
using Sanmo.Core.Redis;
using Sanmo.Core.Volunteering;

namespace Sanmo.Core.Agenda;

/// <summary>Every kind of work, for those who do not know beforehand which they need.</summary>
internal sealed class WorkStores(MeetingStore meetings, AssignmentStore assignments, RectificationStore items, VolunteerStore activities, NoticeStore notices)
{
    public MeetingStore Meetings => meetings;
    public AssignmentStore Assignments => assignments;
    public RectificationStore Items => items;
    public VolunteerStore Activities => activities;
    public NoticeStore Notices => notices;

    /// <summary>The record of the kind the number speaks of; null when there is none in this scope.</summary>
    public async Task<object?> FindAsync(Scope scope, WorkRef work) => work.Kind switch
    {
        WorkKind.Meeting => (await meetings.FindAsync(scope, work.ToString()))?.Value,
        WorkKind.Assignment => (await assignments.FindAsync(scope, work.ToString()))?.Value,
        WorkKind.RectificationItem => (await items.FindAsync(scope, work.ToString()))?.Value,
        WorkKind.VolunteerActivity => (await activities.FindAsync(scope, work.ToString()))?.Value,
        _ => (await notices.FindAsync(scope, work.ToString()))?.Value,
    };
}
