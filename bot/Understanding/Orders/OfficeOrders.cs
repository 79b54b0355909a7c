namespace Sanmo.Bot.Understanding.Orders;

/// <summary>Orders about no one kind of work.</summary>
internal static class OfficeOrders
{
    public const string Undo = "undo";
    public const string Console = "console";

    public const string Muted = "reminder.muted";
    public const string Hour = "reminder.hour";

    public static Order[] All { get; } =
    [
        new(Muted, "What is muted or put off, and the hour of the digest.", ["静音列表", "静音了什么", "免打扰设置", "我的静音", "提醒设置", "what is muted", "what did i mute", "my mutes", "reminder settings"], line => line.Rest is null ? Slots.Empty : null)
        {
            Examples = ["静音列表", "提醒设置", "what is muted", "reminder settings"],
        },
        new(Hour, "The hour of the own daily digest.", ["以后每天", "每天", "每日", "汇总时间", "汇总改到", "daily digest at", "send my digest at", "my digest at", "every day at", "remind me every day at"], DigestHour)
        {
            Examples = ["每天9点半提醒我", "每天早上9:30提醒我", "汇总改到10点", "daily digest at 9:30", "every day at 10 am remind me"],
        },
        new(Undo, "Take back the last change you made.", ["撤销刚才的操作", "撤销上一步", "撤销", "撤回上一步", "undo that", "undo it", "undo"], line => line.Rest is null && line.Reading.Numbers.Count == 0 ? Slots.Empty : null)
        {
            Examples = ["撤销", "撤销上一步", "undo", "undo that"],
        },
        new(Console, "A link that signs you in to the pages in the browser.", ["打开控制台", "控制台", "登录链接", "open the console", "open console", "console", "sign-in link", "sign in link"], line => line.Rest is null ? Slots.Empty : null)
        {
            Examples = ["控制台", "打开控制台", "console", "open the console"],
        },
    ];

    // "Every day at nine a meeting" is something else.
    private static Slots? DigestHour(OrderLine line)
    {
        var plain = line.Reading.Plain;
        if (line.Rest is not { } rest || line.Reading.Times.Find(time => time.Clock is not null)?.Clock is not { } clock)
            return null;
        var saysDigest = plain.Contains("汇总", StringComparison.Ordinal) || plain.Contains("digest", StringComparison.Ordinal);
        var saysRemind = (plain.Contains("提醒", StringComparison.Ordinal) || plain.Contains("remind", StringComparison.Ordinal)) && new Reading(rest, line.Reading.Around).LeftOver == 0;
        return saysDigest || saysRemind ? new() { NewTime = clock } : null;
    }
}
