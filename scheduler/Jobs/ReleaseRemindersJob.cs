using System.Globalization;
using Microsoft.Extensions.Options;
using Quartz;
using Sanmo.Core.Calendars;
using Sanmo.Core.Members;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;
using Sanmo.Core.Reminders;

namespace Sanmo.Scheduler.Jobs;

/// <summary>Moves what is due into the delivery ledger until nothing is due any more; after an absence it lets the office know.</summary>
[DisallowConcurrentExecution]
internal sealed class ReleaseRemindersJob(
    ReleaseDue release, Heartbeat heartbeat, DeliveryLedger ledger, RosterCache rosters, LocalZone zone, TimeProvider time, IOptions<SchedulerOptions> options, IOptions<ReminderOptions> reminders) : IJob
{
    // By then what was missed has been sent or dropped, and can be counted.
    private static readonly TimeSpan _settling = TimeSpan.FromMinutes(5), _useful = TimeSpan.FromDays(3);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (await heartbeat.BeatAsync(now, TimeSpan.FromMinutes(options.Value.AwayMinutes)) is { } last)
            await TellAsync(last, now);
        while (!cancellationToken.IsCancellationRequested && await release.RunAsync(time.GetUtcNow(), options.Value.AtMost) >= options.Value.AtMost)
        {
        }
    }

    private async Task TellAsync(DateTimeOffset last, DateTimeOffset now)
    {
        var due = new QuietHours(zone, reminders.Value).Hold(now + _settling, Audience.Office);
        var office = (await rosters.GetAsync()).Members.Where(member => member.Is(Role.CommitteeOffice));
        await ledger.PlanAsync(Scope.Org, [.. office.Select(member => Delivery.OfOccasion(
            string.Create(CultureInfo.InvariantCulture, $"away@{last.ToUnixTimeMilliseconds()}"), Content.Away, member.Id, Lane.Reminder, now, due, due + _useful,
            string.Create(CultureInfo.InvariantCulture, $"{last.ToUnixTimeMilliseconds()}-{now.ToUnixTimeMilliseconds()}")))]);
    }
}
