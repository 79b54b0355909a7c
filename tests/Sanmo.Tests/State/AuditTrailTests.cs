using Sanmo.Core.Audit;
using Sanmo.Core.Redis;
using Sanmo.Tests.Reminders;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.State;

public sealed class AuditTrailTests(Stores stores)
{
    private static readonly Scope _branch = Scope.Of("branch-1");

    [Theory, OnEveryStore]
    public async Task Every_save_is_a_line_that_says_who_what_and_why(StoreKind kind)
    {
        var house = await SavedThriceAsync(kind);

        var lines = await house.Audit.ReadAsync(_branch);

        Assert.Equal([1, 2, 3, 1], lines.Select(line => line.Version));
        Assert.Equal(("m-9", "meeting.reschedule", "二楼会议室被占用"), (lines[1].By, lines[1].Action, lines[1].Note));
        Assert.Contains("支委会", lines[1].After, StringComparison.Ordinal);
        Assert.Empty(AuditTrail.FindBroken(lines));
        Assert.Equal(lines[2].Hash, (await house.Meetings.FindAsync(5))!.AuditHash);
        Assert.Equal(lines[3], Assert.Single(await house.Audit.ReadAsync(_branch, 1)));
    }

    [Theory, OnEveryStore]
    public async Task A_tampered_line_shows(StoreKind kind)
    {
        var lines = await (await SavedThriceAsync(kind)).Audit.ReadAsync(_branch);

        foreach (var forged in (AuditLine[])
            [
                lines[1] with { By = "m-1" }, lines[1] with { Action = "else" }, lines[1] with { Note = null }, lines[1] with { After = "{}" },
                lines[1] with { At = lines[1].At.AddTicks(1) }, lines[1] with { Version = 4 }, lines[1] with { Previous = "" },
            ])
            Assert.Equal(forged, AuditTrail.FindBroken([lines[0], forged, lines[2], lines[3]])[0]);
    }

    [Theory, OnEveryStore]
    public async Task A_line_that_is_missing_or_out_of_place_shows(StoreKind kind)
    {
        var lines = await (await SavedThriceAsync(kind)).Audit.ReadAsync(_branch);

        Assert.Equal([lines[2]], AuditTrail.FindBroken([lines[0], lines[2], lines[3]]));
        Assert.Equal([lines[1]], AuditTrail.FindBroken(lines.Skip(1)));
        Assert.NotEmpty(AuditTrail.FindBroken([lines[0], lines[2], lines[1], lines[3]]));
    }

    [Fact]
    public void A_forged_line_break_does_not_read_as_another_part()
    {
        var (one, other) = (Chain("edit", "x"), Chain("edit\nx", ""));

        Assert.NotEqual(one.Hash, other.Hash);

        static AuditLine Chain(string action, string note) => AuditLine.Chain(null, Desk.LongAgo, new("m-1", action, note), "Meeting/M1", 1, "{}");
    }

    private async Task<House> SavedThriceAsync(StoreKind kind)
    {
        var house = await (await House.OpenAsync(stores, kind)).FillAsync();
        await house.Meetings.SaveAsync(null, Desk.Meeting("11-26 15:00"), House.Act);
        await house.Meetings.ChangeAsync(5, meeting => meeting with { Place = "三楼" }, new("m-9", "meeting.reschedule", "二楼会议室被占用"));
        await house.Meetings.ChangeAsync(5, meeting => meeting with { Place = "四楼" }, House.Act);
        await house.Items.SaveAsync(null, Desk.Staged(Desk.Day("11-30")), House.Act);
        return house;
    }
}
