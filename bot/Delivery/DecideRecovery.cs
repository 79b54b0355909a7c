using Sanmo.Core.Outgoing;

namespace Sanmo.Bot.Delivery;

/// <summary>What becomes of a row that somebody had begun to send when their process went away; pure.</summary>
internal static class DecideRecovery
{
    /// <summary>
    /// A group never gets the same message blindly again: somebody looks. A personal reminder is tried once more,
    /// since one too many is better than none there.
    /// </summary>
    public static bool MaySend(Core.Outgoing.Delivery delivery) =>
        delivery.State == DeliveryState.Planned || delivery.State == DeliveryState.Sending && delivery.Recipient.Member is not null && delivery.Attempts < 2;
}
