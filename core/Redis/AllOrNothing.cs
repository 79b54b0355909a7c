using Sanmo.Core.Telemetry;
using StackExchange.Redis;

namespace Sanmo.Core.Redis;

internal static class AllOrNothing
{
    // A branch whose slot is moving to another node of a cluster takes no transactions until all of its keys are there: mostly milliseconds.
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(20);
    private const int Moving = 50;

    /// <summary>Writes together or not at all, on conditions; also across a crash.</summary>
    /// <param name="write">Adds the conditions and the writes; called again for another try.</param>
    /// <returns>False when a condition does not hold; nothing is written then.</returns>
    public static async Task<bool> WriteAsync(IDatabase database, Action<ITransaction> write)
    {
        for (var moving = 0; ;)
        {
            var transaction = database.CreateTransaction();
            write(transaction);
            try
            {
                if (await StateTime.MeasureAsync("save", () => transaction.ExecuteAsync()))
                    return true;
            }
            catch (RedisServerException whole) when (whole.Kind == RedisErrorKind.ExecAbort && ++moving < Moving)
            {
                await Task.Delay(_pause, TimeProvider.System);
                continue;
            }

            // A condition on one field watches its whole hash: that somebody wrote its neighbour is no reason to give up.
            if (!transaction.WasWatchConflict)
                return false;
        }
    }
}
