using Microsoft.Extensions.Options;
using Quartz;
using Sanmo.Core.Reminders;

namespace Sanmo.Scheduler.Jobs;

/// <summary>Moves what is due into the delivery ledger until nothing is due any more.</summary>
[DisallowConcurrentExecution]
internal sealed class ReleaseRemindersJob(ReleaseDue release, TimeProvider time, IOptions<SchedulerOptions> options) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested && await release.RunAsync(time.GetUtcNow(), options.Value.AtMost) >= options.Value.AtMost)
        {
        }
    }
}
