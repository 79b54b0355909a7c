using Sanmo.Core.Assignments;
using Sanmo.Core.Audit;
using Sanmo.Core.Redis;
using Sanmo.Tests.Reminders;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.State;

public sealed class ManyWritersTests(Stores stores)
{
    private const int Writers = 100;

    [Theory, OnEveryStore]
    public async Task Of_a_hundred_who_save_the_same_version_one_wins_each_round(StoreKind kind)
    {
        var houses = await House.OpenAsync(stores, kind, processes: 3);
        await houses[0].FillAsync();
        await houses[0].Meetings.SaveAsync(null, Desk.Meeting("11-26 15:00"), House.Act);

        for (var round = 2; round <= 4; round++)
        {
            var read = await houses[0].Meetings.FindAsync(5);
            var won = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() =>
                houses[writer % 3].Meetings.SaveAsync(read, read!.Value with { Place = $"room {writer}" }, House.Act))));

            var winner = Assert.Single(won.Index(), entry => entry.Item).Index;
            var kept = await houses[1].Meetings.FindAsync(5);
            Assert.Equal((round, $"room {winner}"), (kept!.Version, kept.Value.Place));
        }

        Assert.Equal(4, (await houses[0].Audit.ReadAsync(Scope.Of("branch-1"))).Count);
    }

    [Theory, OnEveryStore]
    public async Task A_hundred_changes_at_once_all_stay(StoreKind kind)
    {
        var houses = await House.OpenAsync(stores, kind, processes: 2);
        await houses[0].FillAsync();
        await houses[0].Assignments.SaveAsync(null, Desk.Assignment("11-30"), House.Act);

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => houses[writer % 2].Assignments.ChangeAsync(
            7, assignment => assignment with { Reports = [.. assignment.Reports, new Report($"m-{writer}", null, houses[0].Now)] }, House.Act))));

        var kept = await houses[0].Assignments.FindAsync(7);
        Assert.Equal(Writers, kept!.Value.Reports.Select(report => report.Member).Distinct().Count());
        Assert.Equal(Writers + 1, kept.Version);
        Assert.Empty(AuditTrail.FindBroken(await houses[0].Audit.ReadAsync(Scope.Of("branch-1"))));
    }

    [Theory, OnEveryStore]
    public async Task Whoever_saves_something_else_in_the_same_branch_is_not_in_the_way(StoreKind kind)
    {
        var houses = await House.OpenAsync(stores, kind, processes: 3);
        await houses[0].FillAsync();

        var saved = await Task.WhenAll(Enumerable.Range(1, 90).Select(number => Task.Run(() =>
            houses[number % 3].Meetings.SaveAsync(null, Desk.Meeting("11-26 15:00") with { Number = number }, House.Act))));

        Assert.All(saved, Assert.True);
    }
}
