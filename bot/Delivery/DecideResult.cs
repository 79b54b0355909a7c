using Sanmo.Bot.Channels;
using Sanmo.Core.Outgoing;

namespace Sanmo.Bot.Delivery;

/// <summary>What a platform's answer makes of a row; pure but for chance.</summary>
internal static class DecideResult
{
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(10);

    /// <param name="delivery">As it was claimed, before this call.</param>
    /// <param name="now">After the call.</param>
    public static Core.Outgoing.Delivery Of(Core.Outgoing.Delivery delivery, SendResult result, DateTimeOffset now, int maxAttempts, Random chance)
    {
        var tried = delivery with { Attempts = delivery.Attempts + 1, Reason = result.Reason };
        return result.Outcome switch
        {
            SendOutcome.Sent => tried with { State = DeliveryState.Sent, SentAt = now, MessageId = result.MessageId },
            SendOutcome.RetryLater when tried.Attempts < maxAttempts => tried.PutOff(result.RetryAt ?? now + BackOff(tried.Attempts, chance)),
            SendOutcome.Doubtful => tried with { State = DeliveryState.Doubtful },
            _ => tried with { State = DeliveryState.Failed },
        };
    }

    /// <summary>Twice as long each time, and up to half as much more or less, so that those who failed together do not come back together.</summary>
    private static TimeSpan BackOff(int attempts, Random chance)
    {
        var seconds = Math.Min(Math.Pow(2, attempts), _longest.TotalSeconds);
        // It is shared by what runs in parallel, and makes no promise about that.
        lock (chance)
            return TimeSpan.FromSeconds(seconds * (0.5 + chance.NextDouble()));
    }
}
