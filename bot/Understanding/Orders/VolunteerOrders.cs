namespace Sanmo.Bot.Understanding.Orders;

/// <summary>Orders about volunteer activities.</summary>
internal static class VolunteerOrders
{
    public static Order[] All { get; } = [];
}
