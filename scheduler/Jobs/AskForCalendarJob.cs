using System.Globalization;
using Microsoft.Extensions.Options;
using Quartz;
using Sanmo.Core.Calendars;
using Sanmo.Core.Members;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;
using Sanmo.Core.Reminders;

namespace Sanmo.Scheduler.Jobs;

/// <summary>Asks the office for the workdays of a year that nobody has brought, from 1 December on and once a week.</summary>
[DisallowConcurrentExecution]
internal sealed class AskForCalendarJob(DeliveryLedger ledger, RosterCache rosters, WorkCalendar calendar, LocalZone zone, TimeProvider time, IOptions<ReminderOptions> reminders) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var today = zone.DateOf(now);
        if (calendar.MissingNextYear(today) is not { } year)
            return;
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        var due = new QuietHours(zone, reminders.Value).Hold(now, Audience.Office);
        var office = (await rosters.GetAsync()).Members.Where(member => member.Is(Role.CommitteeOffice));
        await ledger.PlanAsync(Scope.Org, [.. office.Select(member => Delivery.OfOccasion(
            string.Create(CultureInfo.InvariantCulture, $"calendar-{year}@{monday:yyyy-MM-dd}"), Content.CalendarMissing, member.Id, Lane.Reminder, now, due, due.AddDays(7)))]);
    }
}
