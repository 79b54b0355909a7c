namespace Sanmo.Bot.Understanding.Orders;

/// <summary>Orders about no one kind of work.</summary>
internal static class OfficeOrders
{
    public const string Undo = "undo";

    public static Order[] All { get; } =
    [
        new(Undo, "Take back the last change you made.", ["撤销刚才的操作", "撤销上一步", "撤销", "撤回上一步", "undo that", "undo it", "undo"], line => line.Rest is null ? Slots.Empty : null)
        {
            Examples = ["撤销", "撤销上一步", "undo", "undo that"],
        },
    ];
}
