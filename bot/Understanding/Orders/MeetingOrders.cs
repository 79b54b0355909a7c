namespace Sanmo.Bot.Understanding.Orders;

/// <summary>Orders about meetings.</summary>
internal static class MeetingOrders
{
    public static Order[] All { get; } = [];
}
