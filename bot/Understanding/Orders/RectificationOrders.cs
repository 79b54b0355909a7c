namespace Sanmo.Bot.Understanding.Orders;

/// <summary>Orders about rectification items.</summary>
internal static class RectificationOrders
{
    public static Order[] All { get; } = [];
}
