using Quartz;
using Sanmo.Core.Meetings;

namespace Sanmo.Scheduler.Jobs;

/// <summary>Keeps every series of meetings made some months ahead.</summary>
[DisallowConcurrentExecution]
internal sealed class ExtendSeriesJob(ExtendSeries series, TimeProvider time) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await series.RunAsync(time.GetUtcNow());
}
