namespace Sanmo.Bot.Understanding.Orders;

/// <summary>Every explicit order, one list for each noun.</summary>
internal static class EveryOrder
{
    public static IReadOnlyList<Order> All { get; } =
    [
        .. MeetingOrders.All, .. AssignmentOrders.All, .. RectificationOrders.All, .. VolunteerOrders.All, .. NoticeOrders.All, .. TargetOrders.All, .. DeliveryOrders.All, .. OfficeOrders.All, .. CalendarOrders.All,
    ];
}
