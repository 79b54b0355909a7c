namespace Sanmo.Bot.Understanding.Orders;

/// <summary>Orders about no one kind of work.</summary>
internal static class OfficeOrders
{
    public const string Undo = "undo";
    public const string Console = "console";

    public static Order[] All { get; } =
    [
        new(Undo, "Take back the last change you made.", ["撤销刚才的操作", "撤销上一步", "撤销", "撤回上一步", "undo that", "undo it", "undo"], line => line.Rest is null && line.Reading.Numbers.Count == 0 ? Slots.Empty : null)
        {
            Examples = ["撤销", "撤销上一步", "undo", "undo that"],
        },
        new(Console, "A link that signs you in to the pages in the browser.", ["打开控制台", "控制台", "登录链接", "open the console", "open console", "console", "sign-in link", "sign in link"], line => line.Rest is null ? Slots.Empty : null)
        {
            Examples = ["控制台", "打开控制台", "console", "open the console"],
        },
    ];
}
