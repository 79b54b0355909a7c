namespace Sanmo.Core.Outgoing;

/// <summary>What a sender writes about a row that it has claimed; nothing is written when the claim is not its own any more.</summary>
/// <param name="LeasedUntil">The lease begins anew and ends then; null: it is given back, and the row goes where its state belongs.</param>
/// <param name="Shows">The message that was sent is a card from now on, and shows this.</param>
internal sealed record RowWrite(ClaimedDelivery Claimed, Delivery After, DateTimeOffset Now, DateTimeOffset? LeasedUntil = null, string? Shows = null, bool KeepsLease = false)
{
    /// <summary>The sender goes on with the row.</summary>
    public bool GoesOn => KeepsLease || LeasedUntil is not null;
}
