using Sanmo.Core.Members;
using Sanmo.Core.Notices;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;
using Sanmo.Core.Reminders;

namespace Sanmo.Bot.WebConsole;

/// <summary>The ledger as a leader sees it.</summary>
internal sealed class ReadDeliveries(DeliveryLedger ledger, RosterCache rosters)
{
    private const int AtMost = 100;

    /// <summary>What failed or is doubtful, the last one first.</summary>
    public async Task<IReadOnlyList<(Scope Scope, Core.Outgoing.Delivery Row)>> TroublesAsync(Member member, Roster roster) =>
        await ListAsync(member, roster, [DeliveryState.Doubtful, DeliveryState.Failed]);

    /// <summary>What ended lately in any way, the last one first.</summary>
    public async Task<IReadOnlyList<(Scope Scope, Core.Outgoing.Delivery Row)>> LatestAsync(Member member, Roster roster) =>
        [.. (await ListAsync(member, roster, [DeliveryState.Sent, DeliveryState.Silent, DeliveryState.Corrected, DeliveryState.Withdrawn])).Take(AtMost)];

    /// <summary>The rows that carry a notice to its group chats; not those that nobody needs any more.</summary>
    public async Task<IReadOnlyList<Core.Outgoing.Delivery>> OfAsync(Notice notice)
    {
        var groups = (await rosters.GetAsync()).Branches.Where(branch => notice.Branches.Contains(branch.Id)).SelectMany(branch => branch.Groups);
        // A correction begins a new chain, and the copies stand in the one before.
        var rows = await Task.WhenAll(groups.SelectMany(group => Enumerable.Range(Math.Max(1, notice.ScheduleVersion - 2), Math.Min(3, notice.ScheduleVersion)).Select(chain => ledger.FindAsync(notice.Scope,
            $"{new Reminder(notice.Work, chain, Stage.GoesOut, 0, Audience.Group, Lane.Reply, default, default).Id}>{Recipient.OfGroup(group.Channel, group.ConversationId)}"))));
        return [.. rows.OfType<Core.Outgoing.Delivery>().Where(row => row.State is not (DeliveryState.Silent or DeliveryState.Withdrawn))];
    }

    public async Task<IReadOnlyDictionary<DeliveryState, long>> CountAsync(Member member, Roster roster)
    {
        var counts = await Task.WhenAll(Sight.Scopes(member, roster).Select(ledger.CountAsync));
        return counts.SelectMany(one => one).GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => group.Sum(pair => pair.Value));
    }

    private async Task<IReadOnlyList<(Scope Scope, Core.Outgoing.Delivery Row)>> ListAsync(Member member, Roster roster, IReadOnlyList<DeliveryState> states)
    {
        var rows = await Task.WhenAll(Sight.Scopes(member, roster).SelectMany(scope => states.Select(async state => (scope, rows: await ledger.ListEndedAsync(scope, state, AtMost)))));
        return [.. rows.SelectMany(list => list.rows.Select(row => (list.scope, row))).OrderByDescending(pair => pair.row.SentAt ?? pair.row.Due)];
    }
}
