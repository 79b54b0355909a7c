using Quartz;
using Sanmo.Core.Reminders;

namespace Sanmo.Scheduler.Jobs;

/// <summary>What members want to be told at own distances.</summary>
[DisallowConcurrentExecution]
internal sealed class ReleaseOwnJob(ReleaseOwn release, TimeProvider time) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await release.RunAsync(time.GetUtcNow());
}
