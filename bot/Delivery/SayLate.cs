using Sanmo.Bot.Replies;
using Sanmo.Core.Outgoing;

namespace Sanmo.Bot.Delivery;

/// <summary>Says of a message that it comes later than it was meant to; pure.</summary>
internal static class SayLate
{
    /// <param name="now">In the organisation's zone.</param>
    public static Reply If(Reply reply, Core.Outgoing.Delivery delivery, DateTimeOffset now, int lateMinutes, string language)
    {
        // Somebody had begun to send it when their process went away.
        if (delivery.State == DeliveryState.Sending)
            return reply with { Summary = DeliveryWords.In(language).MayBeARepeat + reply.Summary };
        var meant = delivery.Meant ?? delivery.Due;
        return now - meant <= TimeSpan.FromMinutes(lateMinutes) ? reply
            : reply with { Summary = DeliveryWords.In(language).SentLate(DateWords.In(language).Moment(meant.ToOffset(now.Offset))) + reply.Summary };
    }
}
