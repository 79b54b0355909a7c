using Sanmo.Core.Telemetry;
using StackExchange.Redis;

namespace Sanmo.Core.Redis;

internal static class AllOrNothing
{
    /// <summary>Writes together or not at all, on conditions; also across a crash.</summary>
    /// <param name="write">Adds the conditions and the writes; called again for another try.</param>
    /// <returns>False when a condition does not hold; nothing is written then.</returns>
    public static async Task<bool> WriteAsync(IDatabase database, Action<ITransaction> write)
    {
        while (true)
        {
            var transaction = database.CreateTransaction();
            write(transaction);
            if (await StateTime.MeasureAsync("save", () => transaction.ExecuteAsync()))
                return true;
            // A condition on one field watches its whole hash: that somebody wrote its neighbour is no reason to give up.
            if (!transaction.WasWatchConflict)
                return false;
        }
    }
}
