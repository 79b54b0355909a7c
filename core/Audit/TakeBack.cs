using System.Globalization;
using Sanmo.Core.Agenda;
using Sanmo.Core.Members;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;

namespace Sanmo.Core.Audit;

/// <summary>Takes somebody's own last change of a piece of work back: what was kept before it is kept again, as a new version.</summary>
internal sealed class TakeBack(WorkStores works, AuditTrail trail, RosterCache rosters, DeliveryLedger ledger, News news, TimeProvider time)
{
    /// <summary>Said to those who had heard of the change already.</summary>
    public const string Topic = "undone";

    public static readonly TimeSpan AtMostAfter = TimeSpan.FromMinutes(15);
    private const int LinesRead = 400;

    /// <summary>What was changed along with it goes back too, as far as nothing came after it.</summary>
    /// <param name="version">The one that the change made.</param>
    public async Task<TakenBack> RunAsync(WorkRef work, long version, string by)
    {
        var outcome = await OneAsync(work, version, by);
        if (outcome != TakeBackOutcome.Done)
            return new(outcome, [], []);
        var (back, left) = (new List<WorkRef>(), new List<WorkRef>());
        var lines = await rosters.AskEverywhereAsync(scope => trail.ReadAsync(scope, LinesRead));
        foreach (var one in Along.Of(work, version, lines.SelectMany(scope => scope)))
            (await OneAsync(one.Work, one.Version, by) == TakeBackOutcome.Done ? back : left).Add(one.Work);
        return new(outcome, back, left);
    }

    private Task<TakeBackOutcome> OneAsync(WorkRef work, long version, string by) => work.Kind switch
    {
        WorkKind.Meeting => OneAsync(works.Meetings, work, version, by, meeting => meeting.Scope, meeting => meeting.ScheduleVersion),
        WorkKind.Assignment => OneAsync(works.Assignments, work, version, by, assignment => assignment.Scope, assignment => assignment.ScheduleVersion),
        WorkKind.RectificationItem => OneAsync(works.Items, work, version, by, item => item.Scope, item => item.ScheduleVersion),
        WorkKind.VolunteerActivity => OneAsync(works.Activities, work, version, by, activity => activity.Scope, activity => activity.ScheduleVersion),
        WorkKind.AnnualTarget => OneAsync(works.Targets, work, version, by, target => target.Scope, target => target.ScheduleVersion),
        _ => OneAsync(works.Notices, work, version, by, notice => notice.Scope, notice => notice.ScheduleVersion),
    };

    private async Task<TakeBackOutcome> OneAsync<T>(WorkStore<T> store, WorkRef work, long version, string by, Func<T, Scope> scopeOf, Func<T, int> chainOf) where T : class
    {
        if (await store.FindAsync(work.Number) is not { } kept)
            return TakeBackOutcome.NoSuch;
        if (kept.Version != version)
            return TakeBackOutcome.Changed;
        var scope = scopeOf(kept.Value);
        var document = $"{work.Kind}/{work}";
        var own = (await trail.ReadAsync(scope, LinesRead)).Where(line => line.Document == document).ToList();
        var lines = own.Where(line => line.After.Length > 0).TakeLast(2).ToList();
        if (lines.LastOrDefault() is not { } last || last.Version != version)
            return TakeBackOutcome.Changed;
        var now = time.GetUtcNow();
        if (own.Exists(line => line.Version == version && line.By != by))
            return TakeBackOutcome.NotYours;
        if (now - last.At > AtMostAfter)
            return TakeBackOutcome.TooLate;
        var told = (await ledger.ListAsync(scope)).Where(row => row.Content == Content.News && row.Version == version && row.Work == work && row.State is DeliveryState.Sending or DeliveryState.Sent or DeliveryState.Doubtful).Select(row => row.Recipient).ToList();
        var act = new Act(by, Topic, string.Create(CultureInfo.InvariantCulture, $"version {version}: {last.Action}"));
        return await store.TakeBackAsync(kept, lines, act, (after, next) => [.. told.Select(one => news.To(one, work, next, chainOf(after), Topic, now))]) is null
            ? TakeBackOutcome.Changed : TakeBackOutcome.Done;
    }
}
