namespace Sanmo.Bot.Understanding.Orders;

/// <summary>Orders about notices.</summary>
internal static class NoticeOrders
{
    public static Order[] All { get; } = [];
}
