using Sanmo.Bot.Replies;

namespace Sanmo.Bot.Delivery;

/// <summary>Says of a message that it comes later than it was meant to; pure.</summary>
internal static class SayLate
{
    /// <param name="now">In the organisation's zone.</param>
    public static Reply If(Reply reply, Core.Outgoing.Delivery delivery, DateTimeOffset now, int lateMinutes, string language)
    {
        var meant = delivery.Meant ?? delivery.Due;
        return now - meant <= TimeSpan.FromMinutes(lateMinutes) ? reply
            : reply with { Summary = DeliveryWords.In(language).SentLate(DateWords.In(language).Moment(meant.ToOffset(now.Offset))) + reply.Summary };
    }
}
