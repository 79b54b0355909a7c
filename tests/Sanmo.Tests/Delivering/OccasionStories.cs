using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Sanmo.Core.Meetings;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Reminders;
using Sanmo.Scheduler;
using Sanmo.Scheduler.Jobs;
using Sanmo.Tests.State.Fixtures;
using Sanmo.Tests.Stories;

namespace Sanmo.Tests.Delivering;

public sealed class OccasionStories(Stores stores)
{
    private const string Secretary = "user-id-0", Office = "29:demo-e1003", Group = "19:group-1@thread.v2";

    [Theory, OnEveryStore]
    public async Task On_Monday_the_secretary_alone_gets_the_branchs_week_once_over_restarts(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind, "2026-11-23T08:00:00+08:00");
        await PlanAsync(institute);
        institute.Clock.Advance(TimeSpan.FromMinutes(50));
        await institute.DeliverAsync();
        await PlanAsync(institute);
        await institute.DeliverAsync();

        Assert.Single(institute.Platform.To(Secretary), arrival => arrival.Text.Contains("本周支部工作", StringComparison.Ordinal));
        Assert.DoesNotContain(institute.Platform.InGroup(Group), arrival => arrival.Text.Contains("本周支部工作", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task An_organisation_that_was_entered_on_Monday_at_ten_hears_nothing_of_what_was_due_before(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind, "2026-11-23T10:00:00+08:00");
        await PlanAsync(institute);
        await institute.DeliverAsync();

        Assert.DoesNotContain(institute.Platform.To(Secretary), arrival => arrival.Text.Contains("本周支部工作", StringComparison.Ordinal));
        Assert.DoesNotContain(institute.Platform.To(Office), arrival => arrival.Text.Contains("本周情况汇总", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task On_Friday_the_committee_and_the_office_get_counts_and_no_names(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind, "2026-11-27T15:00:00+08:00");
        await PlanAsync(institute);
        institute.Clock.Advance(TimeSpan.FromMinutes(61));
        await institute.DeliverAsync();

        var told = Assert.Single(institute.Platform.To(Office), arrival => arrival.Text.Contains("本周情况汇总", StringComparison.Ordinal)).Text;
        var roster = await institute.RosterAsync();
        Assert.All(roster.Members, member => Assert.DoesNotContain(member.Name, told, StringComparison.Ordinal));
        Assert.All(roster.Branches, branch => Assert.Contains(branch.Name, told, StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task An_office_hears_how_long_nobody_was_at_work_and_what_became_of_it(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind, "2026-11-23T08:10:00+08:00");
        await ReleaseAsync(institute);
        await institute.DeliverAsync();

        institute.Clock.Advance(TimeSpan.FromMinutes(61));
        await ReleaseAsync(institute);
        await institute.DeliverAsync();
        institute.Clock.Advance(TimeSpan.FromMinutes(6));
        await ReleaseAsync(institute);
        await institute.DeliverAsync();

        var told = Assert.Single(institute.Platform.To(Office), arrival => arrival.Text.Contains("没有运行", StringComparison.Ordinal)).Text;
        Assert.Contains("08:10", told, StringComparison.Ordinal);
        Assert.Contains("09:11", told, StringComparison.Ordinal);
        Assert.Contains("没有遗漏", told, StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task What_had_become_useless_while_nobody_was_at_work_is_a_silent_row_and_is_listed(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var start = institute.Now.AddHours(2);
        Assert.True(await institute.Works.Meetings.SaveAsync(null, new(901, "branch-1", MeetingType.Other, "碰头会", null, start, start.AddHours(1), null, false, null, null, ["m-1010"], [], MeetingState.Planned, 1, institute.Now), new("m-1007", "meeting.create")));

        institute.Clock.Advance(TimeSpan.FromHours(5));
        await institute.WorkAsync();

        var rows = (await institute.DeliveriesAsync()).Where(row => row.Work.ToString() == "M901").ToList();
        Assert.Contains(rows, row => row is { Stage: Stage.BeforeStart, State: DeliveryState.Silent, Reason: "too late to be of use" });
        Assert.DoesNotContain(rows, row => row.State == DeliveryState.Sent);
    }

    [Theory, OnEveryStore]
    public async Task A_flood_stops_at_the_upper_ceiling_and_the_office_hears_of_it(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var to = Recipient.OfGroup("msteams", Group);
        for (var minute = 0; minute < 4; minute++)
        {
            for (var i = 0; i < 20; i++)
                await institute.NoticeAsync($"第{minute * 20 + i}件事");
            for (var second = 0; second < 60; second += 2)
            {
                institute.Clock.Advance(TimeSpan.FromSeconds(2));
                await institute.DeliverAsync();
            }
        }

        var rows = (await institute.DeliveriesAsync()).Where(row => row.Content == Content.Notice && row.Recipient == to).ToList();
        Assert.Equal((60, 20), (rows.Count(row => row.State == DeliveryState.Sent), rows.Count(row => row.State == DeliveryState.Failed)));
        institute.Clock.Advance(TimeSpan.FromMinutes(11));
        await institute.DeliverAsync();
        Assert.Single(institute.Platform.To(Office), arrival => arrival.Text.Contains("消息过多", StringComparison.Ordinal));
    }

    private static ValueTask PlanAsync(Institute institute) => ActivatorUtilities.CreateInstance<PlanOccasionsJob>(institute.Services).Execute(null!, CancellationToken.None);

    // A new job each time, as after a restart of the process.
    private static ValueTask ReleaseAsync(Institute institute) =>
        ActivatorUtilities.CreateInstance<ReleaseRemindersJob>(institute.Services, new Heartbeat(institute.Get<Core.Redis.RedisConnection>()), Options.Create(new SchedulerOptions())).Execute(null!, CancellationToken.None);
}
