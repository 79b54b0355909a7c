using System.Globalization;
using Sanmo.Core.Calendars;
using Sanmo.Core.Members;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;
using Sanmo.Core.Reminders;

namespace Sanmo.Bot.Delivery;

/// <summary>What did not reach people becomes a task of somebody: once a day at most, with the next digest, all in one.</summary>
internal sealed class PlanReport(DeliveryLedger ledger, NextDigest next, LocalZone zone, TimeProvider time)
{
    public const string TooLate = "too late to be of use";

    public async Task IfTroubleAsync(Scope scope, Core.Outgoing.Delivery ended, Roster roster)
    {
        if (ended.Content == Content.Report || !IsTrouble(ended))
            return;
        var now = time.GetUtcNow();
        var due = next.After(now, group: false);
        var day = zone.DateOf(due).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await ledger.PlanAsync(scope, [.. ReadersOf(scope, roster).Select(member => Core.Outgoing.Delivery.OfOccasion(
            $"report@{day}", Content.Report, member.Id, Lane.Reminder, now, due, due.AddDays(7)))]);
    }

    public static bool IsTrouble(Core.Outgoing.Delivery row) => row.State is DeliveryState.Failed or DeliveryState.Doubtful || row is { State: DeliveryState.Silent, Reason: TooLate };

    /// <summary>The branch's secretary, else a deputy, else the office.</summary>
    private static IEnumerable<Member> ReadersOf(Scope scope, Roster roster)
    {
        var leaders = roster.InBranch(scope.ToString()).Where(member => member.LeadsBranch).OrderByDescending(member => member.Is(Role.Secretary)).ToList();
        return leaders.Count > 0 ? leaders.Take(1) : roster.Members.Where(member => member.Is(Role.CommitteeOffice));
    }
}
