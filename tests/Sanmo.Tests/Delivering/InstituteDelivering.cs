using Sanmo.Bot.Delivery;
using Sanmo.Tests.Stories;

namespace Sanmo.Tests.Delivering;

internal static class InstituteDelivering
{
    /// <summary>The first branch's secretary sends a notice to the own group chat; it is in the ledger then.</summary>
    public static async Task NoticeAsync(this Institute institute, string text)
    {
        await institute.SayAsync("user-id-0", $"通知一支部：{text}");
        await institute.PressAsync("user-id-0", "confirm");
        await institute.UndoTimePassesUnsaidAsync();
    }

    /// <summary>Everything that may be said now; nothing new is released.</summary>
    public static async Task DeliverAsync(this Institute institute)
    {
        while (await institute.Get<DeliverDue>().RunAsync(CancellationToken.None) > 0)
        {
        }
    }
}
