namespace Sanmo.Bot.Understanding.Orders;

/// <summary>The own calendar, for calendar programs.</summary>
internal static class CalendarOrders
{
    public const string Feed = "calendar.feed";
    public const string Renew = "calendar.renew";
    public const string Revoke = "calendar.revoke";

    public static Order[] All { get; } =
    [
        new(Revoke, "Stop the own calendar feed.", ["停用日历订阅", "取消日历订阅", "关闭日历订阅", "停止日历订阅", "revoke my calendar feed", "stop my calendar feed", "revoke calendar feed"], line => line.Rest is null ? Slots.Empty : null)
        {
            Examples = ["停用日历订阅", "revoke my calendar feed"],
        },
        new(Renew, "A new address of the own calendar feed; the old one stops.", ["更换日历订阅", "换日历订阅", "重置日历订阅", "换一个日历订阅", "renew my calendar feed", "new calendar feed", "renew calendar feed"], line => line.Rest is null ? Slots.Empty : null)
        {
            Examples = ["更换日历订阅", "renew my calendar feed"],
        },
        new(Feed, "The address of the own calendar for calendar programs.", ["我的日历订阅", "日历订阅", "订阅日历", "订阅我的日历", "my calendar feed", "calendar feed", "subscribe to my calendar"], line => line.Rest is null ? Slots.Empty : null)
        {
            Examples = ["我的日历订阅", "my calendar feed"],
        },
    ];
}
