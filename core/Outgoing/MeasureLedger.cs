using Sanmo.Core.Members;

namespace Sanmo.Core.Outgoing;

/// <summary>Looks how far sending is behind, over every scope where nobody has told the bot to be silent.</summary>
internal sealed class MeasureLedger(DeliveryLedger ledger, RosterCache rosters, Pause pause, TimeProvider time)
{
    public async Task<LedgerDepth> RunAsync()
    {
        var scopes = await pause.LeaveOutAsync((await rosters.GetAsync()).Scopes);
        var (counts, oldest) = (Task.WhenAll(scopes.Select(ledger.CountAsync)), Task.WhenAll(scopes.Select(ledger.FindOldestUnsentAsync)));
        var now = time.GetUtcNow();
        var due = (await oldest).Min();
        return new(
            (await counts).Sum(count => count[DeliveryState.Planned] + count[DeliveryState.Sending]), (await counts).Sum(count => count[DeliveryState.Doubtful]),
            due is { } since && since < now ? now - since : TimeSpan.Zero);
    }
}
