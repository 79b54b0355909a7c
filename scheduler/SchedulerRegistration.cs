using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using Sanmo.Scheduler.Jobs;

namespace Sanmo.Scheduler;

internal static class SchedulerRegistration
{
    /// <summary>The timetable and its jobs; needs the core and a <see cref="TimeProvider"/> in the container.</summary>
    public static IServiceCollection AddScheduler(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SchedulerOptions>().Bind(configuration.GetSection(SchedulerOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddTransient<ReleaseRemindersJob>();
        services.AddQuartz(_ => { });
        services.AddHostedService<Timetable>();
        services.AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = true);
        return services;
    }
}
