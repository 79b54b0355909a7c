using Microsoft.Extensions.Options;
using Sanmo.Core.Members;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Delivery;

/// <summary>One look at the ledger: claims what is due wherever nobody has told the bot to be silent, and delivers it.</summary>
internal sealed class DeliverDue(DeliveryLedger ledger, RosterCache rosters, Pause pause, DeliverTo deliver, TimeProvider time, IOptions<DeliveryOptions> options, ILogger<DeliverDue> log, Reached? reached = null)
{
    private static readonly TimeSpan _pausedFor = TimeSpan.FromMinutes(5);

    /// <returns>How many rows were taken.</returns>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var roster = await rosters.GetAsync();
        var scopes = await pause.LeaveOutAsync(roster.Scopes);
        var now = time.GetUtcNow();
        var fence = Guid.CreateVersion7(now).ToString("N");
        var lease = TimeSpan.FromSeconds(options.Value.LeaseSeconds);
        var rows = (await Task.WhenAll(scopes.Select(scope => ledger.ClaimAsync(scope, now, options.Value.AtMost, lease, fence)))).SelectMany(claim => claim).ToList();
        if (rows.Count == 0)
            return 0;
        reached?.Invoke(DeliveryStep.Claimed);
        var (taken, claimed) = (rows.Count, rows.Select(row => row.Scope).Distinct().ToList());
        rows = await LeaveOutAsync(rows, roster, roster.Scopes.Except(scopes).ToHashSet(), now);
        var recipients = rows.OrderBy(row => row.Delivery.Lane).ThenBy(row => row.Delivery.Due).GroupBy(row => row.Delivery.Recipient);
        await Parallel.ForEachAsync(recipients, new ParallelOptions { MaxDegreeOfParallelism = options.Value.AtOnce }, async (recipient, _) => await DeliverAsync([.. recipient], roster, cancel));
        await ledger.CloseAsync(claimed, fence);
        return taken;
    }

    /// <summary>The organisation's rows for the chats and people of a branch that is to be silent.</summary>
    private async Task<List<ClaimedDelivery>> LeaveOutAsync(List<ClaimedDelivery> rows, Roster roster, HashSet<Scope> paused, DateTimeOffset now)
    {
        if (paused.Count == 0)
            return rows;
        var held = rows.Where(row => row.Delivery.State == DeliveryState.Planned && BranchOf(row.Delivery.Recipient, roster) is { } branch && paused.Contains(Scope.Of(branch))).ToList();
        await Task.WhenAll(held.Select(row => ledger.EndAsync(row, row.Delivery.PutOff(now + _pausedFor), now)));
        return [.. rows.Except(held)];
    }

    private async Task DeliverAsync(IReadOnlyList<ClaimedDelivery> rows, Roster roster, CancellationToken cancel)
    {
        try
        {
            await deliver.RunAsync(rows, roster, cancel);
        }
        catch (Exception error) when (!RedisConnection.MeansAway(error))
        {
            // One broken row must not silence the others; its lease ends and it is tried again.
            log.LogError(error, "Delivering to {Recipient} failed", rows[0].Delivery.Recipient);
        }
    }

    private static string? BranchOf(Recipient recipient, Roster roster) =>
        recipient.Group is { } group ? roster.FindByGroup(group.Channel, group.Chat)?.Id : roster.FindMember(recipient.Member)?.Branch;
}
