using Quartz;
using Sanmo.Core.Reminders;

namespace Sanmo.Scheduler.Jobs;

/// <summary>Before the usual hour of the digest: those who want theirs earlier.</summary>
[DisallowConcurrentExecution]
internal sealed class ReleaseEarlyJob(ReleaseEarly release, TimeProvider time) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await release.RunAsync(time.GetUtcNow());
}
