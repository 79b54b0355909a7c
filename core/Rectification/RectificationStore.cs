using System.Text.Json.Serialization.Metadata;
using Sanmo.Core.Agenda;
using Sanmo.Core.Calendars;
using Sanmo.Core.Members;
using Sanmo.Core.Redis;
using Sanmo.Core.Reminders;

namespace Sanmo.Core.Rectification;

internal sealed class RectificationStore(RedisConnection redis, RosterCache roster, LeadTimes leadTimes, LocalZone zone, TimeProvider time)
    : WorkStore<RectificationItem>(redis, roster, time)
{
    protected override WorkKind Work => WorkKind.RectificationItem;
    protected override JsonTypeInfo<Kept<RectificationItem>> Json => CoreJson.Relaxed.KeptRectificationItem;
    protected override string IdOf(RectificationItem value) => value.Work.ToString();
    protected override Scope ScopeOf(RectificationItem value) => value.Scope;

    protected override IEnumerable<AgendaLine> AgendaOf(RectificationItem value) =>
        RectificationAgenda.Of(value, zone);

    protected override IReadOnlyList<Reminder> PlanOf(RectificationItem value) => leadTimes.For(value);

    // A change that moved no date left the chain of reminders alone: taking it back must not tell the owner of the item anew.
    protected override RectificationItem Restored(RectificationItem? before, RectificationItem now, DateTimeOffset at) =>
        before is not null && before.ScheduleVersion == now.ScheduleVersion ? before
        : (before ?? now with { Status = RectificationStatus.Cancelled }) with { ScheduleVersion = now.ScheduleVersion + 1, ScheduledAt = before?.ScheduledAt ?? at };
}
