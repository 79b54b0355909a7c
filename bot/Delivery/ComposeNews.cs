using Sanmo.Bot.Features;
using Sanmo.Bot.Features.Assignments;
using Sanmo.Bot.Features.Meetings;
using Sanmo.Bot.Features.Notices;
using Sanmo.Bot.Features.Nudging;
using Sanmo.Bot.Features.Rectification;
using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Features.Volunteering;
using Sanmo.Bot.Replies;
using Sanmo.Core.Agenda;
using Sanmo.Core.Audit;
using Sanmo.Core.Notices;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Delivery;

/// <summary>The words of news: the room of the work says them; what was taken back meanwhile is not said.</summary>
internal sealed class ComposeNews(WorkStores works)
{
    public Task<Reply?> OfAsync(Scope scope, Core.Outgoing.Delivery row, Listener listener) => row.Work.Kind switch
    {
        WorkKind.Meeting => SayAsync(works.Meetings, scope, row, listener, SayMeetingNews.Of, meeting => meeting.Title),
        WorkKind.Assignment => SayAsync(works.Assignments, scope, row, listener, SayAssignmentNews.Of, assignment => assignment.Title),
        WorkKind.RectificationItem => SayAsync(works.Items, scope, row, listener, SayRectificationNews.Of, item => listener.Member is null ? "" : item.Problem),
        WorkKind.VolunteerActivity => SayAsync(works.Activities, scope, row, listener, SayVolunteerNews.Of, activity => activity.Title),
        WorkKind.AnnualTarget => SayAsync(works.Targets, scope, row, listener, (_, _, _) => null, target => target.Title),
        _ => SayAsync(works.Notices, scope, row, listener, SayNoticeNews.Of, notice => notice.Title),
    };

    private async Task<Reply?> SayAsync<T>(
        DocumentStore<T> store, Scope scope, Core.Outgoing.Delivery row, Listener listener, Func<Kept<T>, Core.Outgoing.Delivery, Listener, Reply?> say, Func<T, string> title) where T : class
    {
        if (await store.FindAsync(scope, row.Work.ToString()) is not { } kept || row.Version is { } version && kept.TakenBack?.Contains(version) == true)
            return null;
        if (SayNudge.Is(row))
            return SayNudge.Of(kept.Value, row, listener, kept.Value is Notice notice ? await works.Notices.ListAnsweredAsync(notice) : null);
        return row.Topic == TakeBack.Topic
            ? Reply.Of(UndoWords.In(listener.Language).TakenBack($"{row.Work} {title(kept.Value)}".TrimEnd()))
            : say(kept, row, listener);
    }
}
