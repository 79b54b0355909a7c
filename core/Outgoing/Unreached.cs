namespace Sanmo.Core.Outgoing;

/// <summary>Whose last message did not arrive; pure.</summary>
internal static class Unreached
{
    /// <param name="rows">Of any scopes.</param>
    /// <returns>Member ids.</returns>
    public static IReadOnlySet<string> Of(IEnumerable<Delivery> rows) => rows
        .Where(row => row.Recipient.Member is not null && row.State is DeliveryState.Sent or DeliveryState.Failed or DeliveryState.Corrected)
        .GroupBy(row => row.Recipient.Member!)
        .Where(own => own.MaxBy(row => row.SentAt ?? row.Due)!.State == DeliveryState.Failed)
        .Select(own => own.Key).ToHashSet();
}
