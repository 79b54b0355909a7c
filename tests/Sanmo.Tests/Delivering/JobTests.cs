using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Sanmo.Core.Outgoing;
using Sanmo.Scheduler;
using Sanmo.Scheduler.Jobs;
using Sanmo.Tests.State.Fixtures;
using Sanmo.Tests.Stories;

namespace Sanmo.Tests.Delivering;

public sealed class JobTests(Stores stores)
{
    [Theory, OnEveryStore]
    public async Task The_office_is_asked_for_next_years_workdays_from_December_on_and_once_a_week(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind, "2026-11-30T09:00:00+08:00");
        var job = ActivatorUtilities.CreateInstance<AskForCalendarJob>(institute.Services);
        await job.Execute(null!, CancellationToken.None);
        Assert.Empty(await AskedAsync(institute));

        institute.Clock.Advance(TimeSpan.FromDays(1));
        await job.Execute(null!, CancellationToken.None);
        institute.Clock.Advance(TimeSpan.FromDays(1));
        await job.Execute(null!, CancellationToken.None);
        var asked = await AskedAsync(institute);
        Assert.NotEmpty(asked);
        Assert.Equal(asked.Count, asked.Select(row => row.Recipient).Distinct().Count());

        await institute.DeliverAsync();
        Assert.Contains(institute.Platform.Arrivals, arrival => arrival.Text.Contains("holidays.2027.json", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task What_ended_long_ago_is_forgotten_and_what_is_doubtful_is_not(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await institute.NoticeAsync("第0件事");
        await institute.DeliverAsync();
        institute.Platform.Troubles.Enqueue(new(Bot.Channels.SendOutcome.Doubtful));
        await institute.NoticeAsync("第1件事");
        await institute.DeliverAsync();
        institute.Clock.Advance(TimeSpan.FromDays(181));

        await ActivatorUtilities.CreateInstance<ForgetEndedJob>(institute.Services, Options.Create(new SchedulerOptions())).Execute(null!, CancellationToken.None);

        var left = Assert.Single(await institute.DeliveriesAsync(), row => row.Content == Content.Notice);
        Assert.Equal(DeliveryState.Doubtful, left.State);
    }

    private static async Task<IReadOnlyList<Core.Outgoing.Delivery>> AskedAsync(Institute institute) =>
        [.. (await institute.DeliveriesAsync()).Where(row => row.Content == Content.CalendarMissing)];
}
