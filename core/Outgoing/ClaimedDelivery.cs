using Sanmo.Core.Redis;

namespace Sanmo.Core.Outgoing;

/// <param name="Fence">Only the latest claim's fence may write a result.</param>
internal sealed record ClaimedDelivery(Scope Scope, Delivery Delivery, string Fence);
