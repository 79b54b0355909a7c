using System.Globalization;
using Quartz;
using Sanmo.Core.Audit;
using Sanmo.Core.Calendars;
using Sanmo.Core.Members;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Rectification;
using Sanmo.Core.Redis;
using Sanmo.Core.Reminders;

namespace Sanmo.Scheduler.Jobs;

/// <summary>Plans what is said at fixed times of today and of the days just gone; an id says it once, however often and wherever it is planned.</summary>
[DisallowConcurrentExecution]
internal sealed class PlanOccasionsJob(DeliveryLedger ledger, RosterCache rosters, AuditTrail audit, Occasions occasions, LocalZone zone, TimeProvider time) : IJob
{
    // What a weekend without the bot has missed is still worth planning, if it is still useful.
    private const int DaysBack = 3;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var (now, roster) = (time.GetUtcNow(), await rosters.GetAsync());
        // A week in which there was no organisation yet has nothing to tell.
        if (await audit.FindBeginningAsync(Scope.Org) is not { } began)
            return;
        var today = zone.DateOf(now);
        foreach (var occasion in Enumerable.Range(-DaysBack, DaysBack + 1).SelectMany(day => occasions.On(today.AddDays(day))).Where(occasion => occasion.UsefulUntil > now && occasion.Due >= began))
            foreach (var (scope, readers) in ReadersOf(occasion, roster))
                await ledger.PlanAsync(scope, [.. readers.Select(member => Delivery.OfOccasion(
                    string.Create(CultureInfo.InvariantCulture, $"{occasion.Content}@{occasion.Day:yyyy-MM-dd}"), occasion.Content, member, occasion.Lane, now, occasion.Due, occasion.UsefulUntil,
                    occasion.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))]);
    }

    private static IEnumerable<(Scope Scope, IEnumerable<string> Readers)> ReadersOf(Occasion occasion, Roster roster) => occasion.Content == Content.CommitteeWeek
        ? [(Scope.Org, roster.Members.Where(member => member.ServesCommittee).Select(member => member.Id))]
        : roster.Branches.Select(branch => (Scope.Of(branch.Id), WhoMay.Leaders(branch.Id, roster).AsEnumerable()));
}
