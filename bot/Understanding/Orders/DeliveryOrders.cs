using Sanmo.Bot.Understanding.Parts;

namespace Sanmo.Bot.Understanding.Orders;

/// <summary>Orders about what the bot says by itself.</summary>
internal static class DeliveryOrders
{
    public const string Troubles = "delivery.troubles", Arrived = "delivery.arrived", Again = "delivery.again", Resend = "delivery.resend", Pause = "delivery.pause", Resume = "delivery.resume", Forecast = "delivery.forecast";

    public static Order[] All { get; } =
    [
        new(Troubles, "What did not arrive, and what may not have.", ["送达情况", "未送达清单", "没送达的消息", "delivery troubles", "what did not arrive", "undelivered messages"], line => line.Rest is null ? Slots.Empty : null)
        {
            Examples = ["送达情况", "未送达清单", "delivery troubles", "what did not arrive"],
        },
        new(Arrived, "A doubtful message is in the chat after all.", ["消息已送达", "消息送到了", "message arrived"], line => line.WithWork)
        {
            Examples = ["消息已送达 通知8", "message arrived notice 8"],
        },
        new(Again, "Send a doubtful message once more.", ["再发一次", "重新发送", "send again"], line => line.WithWork)
        {
            Examples = ["再发一次 通知8", "send again notice 8"],
        },
        new(Resend, "Send once more what failed, and only that.", ["只补发失败的", "补发失败的", "补发没送达的", "重发失败的", "resend only what failed", "resend what failed", "resend failed"], line => line.WithWork)
        {
            Examples = ["补发失败的", "补发失败的 通知8", "resend what failed", "resend failed notice 8"],
        },
        new(Pause, "The bot stops speaking by itself, in a branch or everywhere.", ["暂停发送", "暂停推送", "暂停提醒发送", "pause sending", "pause all messages"], Where)
        {
            Examples = ["暂停发送", "暂停发送 全部", "暂停发送第一党支部", "pause sending", "pause sending everywhere"],
        },
        new(Resume, "The bot goes on speaking by itself.", ["恢复发送", "恢复推送", "恢复提醒发送", "resume sending", "resume all messages"], Where)
        {
            Examples = ["恢复发送", "恢复发送 全部", "resume sending", "resume sending everywhere"],
        },
        new(Forecast, "What the bot will say by itself in the next seven days, and why.", ["发送预报", "接下来会发什么", "未来一周会发什么", "提醒预报", "forecast", "what will you send", "what will be sent"], Where)
        {
            Examples = ["发送预报", "接下来会发什么", "forecast", "what will be sent"],
        },
    ];

    private static Slots Where(OrderLine line) => new()
    {
        Branch = line.Rest?.ToLowerInvariant() switch
        {
            null => null,
            "all" or "everywhere" or "everything" or "全部" or "所有" or "全部支部" or "所有支部" => ["all"],
            _ => line.Reading.BranchIds(),
        },
    };
}
