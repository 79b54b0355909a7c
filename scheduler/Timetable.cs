using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Quartz;
using Sanmo.Scheduler.Jobs;

namespace Sanmo.Scheduler;

/// <summary>Every job and when.</summary>
internal sealed class Timetable([FromKeyedServices(Timetable.SchedulerName)] ISchedulerFactory schedulers, IOptions<SchedulerOptions> options) : IHostedService
{
    public const string SchedulerName = "sanmo";

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        await RepeatAsync<ReleaseRemindersJob>(scheduler, TimeSpan.FromMilliseconds(options.Value.ReleaseEveryMilliseconds), cancellationToken);
        await RepeatAsync<ReleaseEarlyJob>(scheduler, TimeSpan.FromMinutes(1), cancellationToken);
        await RepeatAsync<ReleaseOwnJob>(scheduler, TimeSpan.FromMinutes(5), cancellationToken);
        await RepeatAsync<PlanOccasionsJob>(scheduler, TimeSpan.FromMinutes(5), cancellationToken);
        await RepeatAsync<ForgetEndedJob>(scheduler, TimeSpan.FromDays(1), cancellationToken);
        // It asks once a week however often it looks; often enough for a process that does not live for a day.
        await RepeatAsync<AskForCalendarJob>(scheduler, TimeSpan.FromHours(6), cancellationToken);
        await RepeatAsync<ExtendSeriesJob>(scheduler, TimeSpan.FromHours(6), cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // The trigger is built on the scheduler's own clock: one on the system clock under another clock misfires without end.
    private async Task RepeatAsync<TJob>(IScheduler scheduler, TimeSpan interval, CancellationToken cancel) where TJob : IJob
    {
        var trigger = TriggerBuilder.Create(scheduler.TimeProvider)
            .WithIdentity(typeof(TJob).Name)
            .StartNow()
            .WithSimpleSchedule(schedule => schedule.WithInterval(interval).RepeatForever().WithMisfireInstruction(SimpleTriggerMisfireInstruction.NextWithRemainingCount))
            .Build();
        await scheduler.ScheduleJob(JobBuilder.Create<TJob>().WithIdentity(typeof(TJob).Name).Build(), trigger, cancellationToken: cancel);
    }
}
