using Microsoft.Extensions.DependencyInjection;
using Sanmo.Core.Agenda;
using Sanmo.Core.Audit;
using Sanmo.Core.Outgoing;
using Sanmo.Tests.State.Fixtures;
using Sanmo.Tests.Stories;

namespace Sanmo.Tests.State;

public sealed class TakeBackTests(Stores stores)
{
    [Theory, OnEveryStore]
    public async Task A_change_taken_back_at_once_is_told_to_nobody_and_leaves_a_trail(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var (meeting, version) = await MoveAsync(institute);

        Assert.Equal(TakeBackOutcome.Done, (await institute.Get<TakeBack>().RunAsync(meeting, version, "m-1001")).Outcome);

        institute.Clock.Advance(TimeSpan.FromMinutes(1));
        await institute.WorkAsync();
        var kept = (await institute.Works.Meetings.FindAsync(meeting.Number))!;
        Assert.Equal(version + 1, kept.Version);
        Assert.NotEqual("Elsewhere", kept.Value.Place);
        Assert.DoesNotContain(await institute.DeliveriesAsync(), row => row.Content == Content.News && row.State == DeliveryState.Sent);
        Assert.Equal("undone", (await institute.Get<AuditTrail>().ReadAsync(kept.Value.Scope)).Last(line => line.Document == $"Meeting/{meeting}").Action);
    }

    [Theory, OnEveryStore]
    public async Task Only_who_changed_it_takes_it_back_only_in_time_and_only_once(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var (meeting, version) = await MoveAsync(institute);
        var takeBack = institute.Get<TakeBack>();

        Assert.Equal(TakeBackOutcome.NotYours, (await takeBack.RunAsync(meeting, version, "m-1002")).Outcome);
        Assert.Equal(TakeBackOutcome.Done, (await takeBack.RunAsync(meeting, version, "m-1001")).Outcome);
        Assert.Equal(TakeBackOutcome.Changed, (await takeBack.RunAsync(meeting, version, "m-1001")).Outcome);
        var (later, itsVersion) = await MoveAsync(institute);
        institute.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal(TakeBackOutcome.TooLate, (await takeBack.RunAsync(later, itsVersion, "m-1001")).Outcome);
        Assert.Equal(TakeBackOutcome.NoSuch, (await takeBack.RunAsync(new(WorkKind.Meeting, 9999), 1, "m-1001")).Outcome);
    }

    private static async Task<(WorkRef Work, long Version)> MoveAsync(Institute institute)
    {
        var kept = (await institute.Works.Meetings.ListAllAsync()).First(one => one.Value.Start > institute.Now);
        var news = institute.Services.GetRequiredService<News>();
        var after = kept.Value with { Place = "Elsewhere" };
        Assert.True(await institute.Works.Meetings.SaveAsync(kept, after, new Act("m-1001", "test.move"), [news.ToMember("m-1010", after.Work, kept.Version + 1, after.ScheduleVersion, "test.moved", institute.Now)]));
        return (after.Work, kept.Version + 1);
    }
}
