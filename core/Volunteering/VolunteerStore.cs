using System.Text.Json.Serialization.Metadata;
using Sanmo.Core.Agenda;
using Sanmo.Core.Members;
using Sanmo.Core.Redis;
using Sanmo.Core.Reminders;

namespace Sanmo.Core.Volunteering;

internal sealed class VolunteerStore(RedisConnection redis, RosterCache roster, LeadTimes leadTimes, TimeProvider time)
    : WorkStore<VolunteerActivity>(redis, roster, time)
{
    protected override WorkKind Work => WorkKind.VolunteerActivity;
    protected override JsonTypeInfo<Kept<VolunteerActivity>> Json => CoreJson.Relaxed.KeptVolunteerActivity;
    protected override string IdOf(VolunteerActivity value) => value.Work.ToString();
    protected override Scope ScopeOf(VolunteerActivity value) => value.Scope;

    protected override IEnumerable<AgendaLine> AgendaOf(VolunteerActivity value) =>
        value.State is VolunteerState.Draft or VolunteerState.Submitted or VolunteerState.Cancelled or VolunteerState.Declined ? [] : value.Participants.Append(value.Organiser).Distinct().Select(member =>
            new AgendaLine(member, new(value.Work, 0, AgendaPart.TakePart, value.Start, value.End, false, value.Title, value.MeetPlace ?? value.Place)));

    protected override IReadOnlyList<Reminder> PlanOf(VolunteerActivity value) => leadTimes.For(value);

    protected override VolunteerActivity Restored(VolunteerActivity? before, VolunteerActivity now, DateTimeOffset at) =>
        (before ?? now with { State = VolunteerState.Cancelled }) with { ScheduleVersion = now.ScheduleVersion + 1, ScheduledAt = at };
}
