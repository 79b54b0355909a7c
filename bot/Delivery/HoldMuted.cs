using Sanmo.Core.Calendars;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Reminders;

namespace Sanmo.Bot.Delivery;

/// <summary>Holds back what somebody does not want now, and keeps a digest for the reader's own hour.</summary>
internal sealed class HoldMuted(WishStore wishes, NextDigest next, LocalZone zone)
{
    /// <summary>What the reader of all these rows has asked for; null for a group.</summary>
    public async Task<ReminderWishes?> FindWishAsync(Recipient recipient) => recipient.Member is { } member ? await wishes.GetAsync(member) : null;

    /// <returns>The row for later, or ended; null when it may go now.</returns>
    public Core.Outgoing.Delivery? Find(Core.Outgoing.Delivery row, ReminderWishes? wish, DateTimeOffset now)
    {
        if (wish is null || row.State != DeliveryState.Planned)
            return null;
        if (HoldBack.Of(row, wish, now, instant => next.After(instant, group: false, wish.DigestAt)) is { } held)
            return held;
        return row is { Lane: Lane.Digest, Content: Content.Reminder } && wish.DigestAt is { } at && !row.Id.Contains(HoldBack.PutOffMark, StringComparison.Ordinal) && zone.At(zone.DateOf(now), at) > now
            ? row with { Due = zone.At(zone.DateOf(now), at) } : null;
    }
}
