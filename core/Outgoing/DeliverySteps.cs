namespace Sanmo.Core.Outgoing;

/// <summary>Which state may follow which.</summary>
internal static class DeliverySteps
{
    public static bool MayBecome(this DeliveryState state, DeliveryState next) => (state, next) switch
    {
        (DeliveryState.Planned, DeliveryState.Planned or DeliveryState.Sending or DeliveryState.Silent or DeliveryState.Failed or DeliveryState.Withdrawn) => true,
        // Sending again: who took over has decided that once too often is better than never.
        (DeliveryState.Sending, DeliveryState.Sending or DeliveryState.Planned or DeliveryState.Sent or DeliveryState.Failed or DeliveryState.Doubtful or DeliveryState.Silent) => true,
        (DeliveryState.Doubtful, DeliveryState.Sent or DeliveryState.Planned) => true,
        (DeliveryState.Failed, DeliveryState.Planned) => true,
        (DeliveryState.Sent or DeliveryState.Corrected, DeliveryState.Corrected) => true,
        _ => false,
    };

    /// <summary>Nothing happens any more unless somebody decides.</summary>
    public static bool IsOver(this DeliveryState state) => state is not (DeliveryState.Planned or DeliveryState.Sending);
}
