using System.Diagnostics;
using Sanmo.Core.Audit;
using Sanmo.Core.Branches;
using Sanmo.Core.Members;
using Sanmo.Core.Reminders;
using Sanmo.Core.Volunteering;

namespace Sanmo.DeliveringHost;

/// <summary>Activities with one place each, which is offered to one after the other and taken by nobody; releases what is due until nothing is, or until it dies.</summary>
internal sealed class PassPlaces(MemberStore members, BranchStore branches, VolunteerStore activities, OfferLimits limits, ReleaseDue release, TimeProvider time, Errand errand)
{
    public const int InLine = 3;
    private static readonly Act _act = new("test", "plan");

    public async Task RunAsync()
    {
        await SeedAsync();
        if (errand.DieAfter > 0)
            _ = DieAsync();
        while (await release.RunAsync(time.GetUtcNow(), 7) > 0)
        {
        }

        if (errand.DieAfter > 0)
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System);
    }

    private async Task DieAsync()
    {
        await Task.Delay(TimeSpan.FromMilliseconds(errand.DieAfter), TimeProvider.System);
        Process.GetCurrentProcess().Kill();
    }

    private async Task SeedAsync()
    {
        await branches.SaveAsync(null, new("branch-0", "0", null, [], []), _act);
        foreach (var i in Enumerable.Range(0, InLine + 1))
            await members.SaveAsync(null, new(Member(i), Member(i), "m", null, "branch-0", [Role.Member], null, []), _act);
        var now = time.GetUtcNow();
        foreach (var number in Enumerable.Range(1, errand.Notices))
            if (await activities.FindAsync(number) is null)
                await activities.SaveAsync(null, Seats.GiveUp(Full(number, now), Member(0), now, limits).After!, _act);
    }

    private static VolunteerActivity Full(int number, DateTimeOffset now) => new(
        number, "branch-0", "t", null, "l", now.AddDays(100), now.AddDays(100).AddHours(2), null, "p", 1, now.AddDays(99), Member(0), null, [],
        [new(Member(0), SignUpStatus.Registered, now), .. Enumerable.Range(1, InLine).Select(i => new SignUp(Member(i), SignUpStatus.Waitlisted, now))], VolunteerState.Published, 1, now);

    private static string Member(int index) => $"m-0-{index}";
}
