namespace Sanmo.Bot.Understanding.Orders;

/// <summary>Orders about what the bot says by itself.</summary>
internal static class DeliveryOrders
{
    public static Order[] All { get; } = [];
}
