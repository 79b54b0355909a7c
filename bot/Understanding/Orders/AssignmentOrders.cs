namespace Sanmo.Bot.Understanding.Orders;

/// <summary>Orders about assignments and deployed tasks.</summary>
internal static class AssignmentOrders
{
    public static Order[] All { get; } = [];
}
