using Sanmo.Core.Assignments;
using Sanmo.Core.Meetings;
using Sanmo.Core.Notices;
using Sanmo.Core.Rectification;
using Sanmo.Core.Redis;
using Sanmo.Core.Targets;
using Sanmo.Core.Volunteering;

namespace Sanmo.Core.Agenda;

/// <summary>Every kind of work, for those who do not know beforehand which they need.</summary>
internal sealed class WorkStores(MeetingStore meetings, AssignmentStore assignments, RectificationStore items, VolunteerStore activities, NoticeStore notices, TargetStore targets)
{
    public MeetingStore Meetings => meetings;
    public AssignmentStore Assignments => assignments;
    public RectificationStore Items => items;
    public VolunteerStore Activities => activities;
    public NoticeStore Notices => notices;
    public TargetStore Targets => targets;

    /// <summary>The record of the kind the number speaks of; null when there is none in this scope.</summary>
    public async Task<object?> FindAsync(Scope scope, WorkRef work) => work.Kind switch
    {
        WorkKind.Meeting => (await meetings.FindAsync(scope, work.ToString()))?.Value,
        WorkKind.Assignment => (await assignments.FindAsync(scope, work.ToString()))?.Value,
        WorkKind.RectificationItem => (await items.FindAsync(scope, work.ToString()))?.Value,
        WorkKind.VolunteerActivity => (await activities.FindAsync(scope, work.ToString()))?.Value,
        WorkKind.AnnualTarget => (await targets.FindAsync(scope, work.ToString()))?.Value,
        _ => (await notices.FindAsync(scope, work.ToString()))?.Value,
    };

    /// <summary>Those of them that are there: one round trip, whatever their kinds.</summary>
    public async Task<IReadOnlyDictionary<WorkRef, object>> FindAsync(Scope scope, IEnumerable<WorkRef> works)
    {
        var found = await Task.WhenAll(works.Distinct().GroupBy(work => work.Kind).Select(kind => kind.Key switch
        {
            WorkKind.Meeting => ReadAsync(meetings, kind, meeting => meeting.Work),
            WorkKind.Assignment => ReadAsync(assignments, kind, assignment => assignment.Work),
            WorkKind.RectificationItem => ReadAsync(items, kind, item => item.Work),
            WorkKind.VolunteerActivity => ReadAsync(activities, kind, activity => activity.Work),
            WorkKind.AnnualTarget => ReadAsync(targets, kind, target => target.Work),
            _ => ReadAsync(notices, kind, notice => notice.Work),
        }));
        return found.SelectMany(kind => kind).ToDictionary(pair => pair.Work, pair => pair.Value);

        async Task<IEnumerable<(WorkRef Work, object Value)>> ReadAsync<T>(WorkStore<T> store, IEnumerable<WorkRef> wanted, Func<T, WorkRef> work) where T : class =>
            (await store.FindAsync(scope, wanted.Select(one => one.ToString()))).Select(kept => (work(kept.Value), (object)kept.Value));
    }
}
