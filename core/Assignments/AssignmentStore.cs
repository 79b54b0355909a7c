using System.Text.Json.Serialization.Metadata;
using Sanmo.Core.Agenda;
using Sanmo.Core.Calendars;
using Sanmo.Core.Members;
using Sanmo.Core.Redis;
using Sanmo.Core.Reminders;

namespace Sanmo.Core.Assignments;

internal sealed class AssignmentStore(RedisConnection redis, RosterCache roster, LeadTimes leadTimes, LocalZone zone, TimeProvider time)
    : WorkStore<Assignment>(redis, roster, time)
{
    protected override WorkKind Work => WorkKind.Assignment;
    protected override JsonTypeInfo<Kept<Assignment>> Json => CoreJson.Relaxed.KeptAssignment;
    protected override string IdOf(Assignment value) => value.Work.ToString();
    protected override Scope ScopeOf(Assignment value) => value.Scope;

    protected override IEnumerable<AgendaLine> AgendaOf(Assignment value) =>
        value.Owners.Where(value.IsOpenFor).Select(member =>
            new AgendaLine(member, new(value.Work, 0, AgendaPart.Do, zone.EndOf(value.Due), null, true, value.Title, null)));

    protected override IReadOnlyList<Reminder> PlanOf(Assignment value) => leadTimes.For(value);

    protected override Assignment Restored(Assignment? before, Assignment now, DateTimeOffset at) =>
        (before ?? now with { State = AssignmentState.Cancelled }) with { ScheduleVersion = now.ScheduleVersion + 1, ScheduledAt = at };
}
