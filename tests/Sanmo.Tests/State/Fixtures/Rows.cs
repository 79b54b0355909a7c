using Sanmo.Core.Agenda;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;
using Sanmo.Core.Reminders;
using Sanmo.Tests.Reminders;

namespace Sanmo.Tests.State.Fixtures;

/// <summary>Rows and claims of the ledger of branch 1.</summary>
internal static class Rows
{
    public static readonly Scope Branch = Scope.Of("branch-1");
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    public static Delivery Row(string name, string due = "11-23 09:00", Lane lane = Lane.Reminder, int meeting = 5, int chain = 1) => new(
        $"M{meeting}@{chain}:{name}", Content.Reminder, new(WorkKind.Meeting, meeting), chain, Stage.BeforeStart, 0, Recipient.OfMember("m-1"), lane, Desk.At("11-23 08:00"), Desk.At(due), Desk.At("11-24 09:00"));

    public static Task<IReadOnlyList<ClaimedDelivery>> ClaimAsync(this House house, string fence = "fence", int atMost = 100) =>
        house.Ledger.ClaimAsync(Branch, house.Now, atMost, Lease, fence);

    /// <summary>One row, planned and claimed.</summary>
    public static async Task<ClaimedDelivery> ClaimedAsync(this House house, Delivery row)
    {
        await house.Ledger.PlanAsync(Branch, [row]);
        return Assert.Single(await house.ClaimAsync());
    }

    /// <summary>One row, sent or not as <paramref name="state"/> says.</summary>
    public static async Task<Delivery> EndedAsync(this House house, DeliveryState state, Delivery row)
    {
        var claimed = await house.ClaimedAsync(row);
        var sending = claimed.Delivery with { State = DeliveryState.Sending, Attempts = 1 };
        Assert.True(await house.Ledger.BeginAsync(claimed, sending));
        Assert.True(await house.Ledger.EndAsync(claimed, sending with { State = state }, house.Now));
        return sending with { State = state };
    }

    public static async Task<DeliveryState?> StateAsync(this House house, Delivery row) => (await house.Ledger.FindAsync(Branch, row.Id))?.State;

    public static IEnumerable<string> Names(this IEnumerable<ClaimedDelivery> claims) => claims.Select(claim => claim.Delivery.Id.Split(':')[1]);
}
