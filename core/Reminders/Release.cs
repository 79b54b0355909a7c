using Sanmo.Core.Outgoing;

namespace Sanmo.Core.Reminders;

/// <summary>What a claimed reminder becomes.</summary>
/// <param name="Deliveries">May be empty: then there is nobody to tell any more.</param>
internal sealed record Release(ClaimedReminder Claimed, IReadOnlyList<Delivery> Deliveries);
