using Microsoft.Extensions.Options;
using Sanmo.Core.Members;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Delivery;

/// <summary>One look at the ledger: claims what is due wherever nobody has told the bot to be silent, and delivers it.</summary>
internal sealed class DeliverDue(DeliveryLedger ledger, RosterCache rosters, Pause pause, DeliverTo deliver, TimeProvider time, IOptions<DeliveryOptions> options, ILogger<DeliverDue> log, Reached? reached = null)
{
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
        var recipients = rows.OrderBy(row => row.Delivery.Lane).ThenBy(row => row.Delivery.Due).GroupBy(row => row.Delivery.Recipient);
        await Parallel.ForEachAsync(recipients, new ParallelOptions { MaxDegreeOfParallelism = options.Value.AtOnce }, async (recipient, _) => await DeliverAsync([.. recipient], roster, cancel));
        return rows.Count;
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
}
