using Microsoft.Extensions.Options;
using Quartz;
using Sanmo.Core.Members;
using Sanmo.Core.Outgoing;

namespace Sanmo.Scheduler.Jobs;

/// <summary>Forgets deliveries that ended long ago; what is doubtful stays until somebody has decided.</summary>
[DisallowConcurrentExecution]
internal sealed class ForgetEndedJob(DeliveryLedger ledger, RosterCache rosters, TimeProvider time, IOptions<SchedulerOptions> options) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var before = time.GetUtcNow().AddDays(-options.Value.KeepDeliveriesDays);
        foreach (var scope in (await rosters.GetAsync()).Scopes)
            while (!cancellationToken.IsCancellationRequested && await ledger.ForgetEndedAsync(scope, before, options.Value.AtMost) > 0)
            {
            }
    }
}
