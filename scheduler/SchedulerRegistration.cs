using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using Sanmo.Scheduler.Jobs;

namespace Sanmo.Scheduler;

internal static class SchedulerRegistration
{
    /// <summary>The timetable and its jobs; needs the core and a <see cref="TimeProvider"/> in the container.</summary>
    /// <param name="pace">The clock that paces the jobs, when it is not the one the work is read by: a demo week takes minutes.</param>
    public static IServiceCollection AddScheduler(this IServiceCollection services, IConfiguration configuration, TimeProvider? pace = null)
    {
        services.AddOptions<SchedulerOptions>().Bind(configuration.GetSection(SchedulerOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddTransient<ReleaseRemindersJob>().AddTransient<ReleaseEarlyJob>().AddTransient<ReleaseOwnJob>().AddTransient<ForgetEndedJob>().AddTransient<AskForCalendarJob>().AddTransient<PlanOccasionsJob>().AddTransient<ExtendSeriesJob>();
        // Named, so that a clock given to it stays its own and does not become the container's.
        services.AddQuartz(Timetable.SchedulerName, quartz =>
        {
            if (pace is not null)
                quartz.UseTimeProvider(pace);
        });
        services.AddHostedService<Timetable>();
        services.AddQuartzHostedService(Timetable.SchedulerName, hosted => hosted.WaitForJobsToComplete = true);
        return services;
    }
}
