using System.Text.Json.Serialization.Metadata;
using Sanmo.Core.Agenda;
using Sanmo.Core.Members;
using Sanmo.Core.Redis;
using Sanmo.Core.Reminders;

namespace Sanmo.Core.Meetings;

internal sealed class MeetingStore(RedisConnection redis, RosterCache roster, LeadTimes leadTimes, TimeProvider time)
    : WorkStore<Meeting>(redis, roster, time)
{
    protected override WorkKind Work => WorkKind.Meeting;
    protected override JsonTypeInfo<Kept<Meeting>> Json => CoreJson.Relaxed.KeptMeeting;
    protected override string IdOf(Meeting value) => value.Work.ToString();
    protected override Scope ScopeOf(Meeting value) => value.Scope;

    protected override IEnumerable<AgendaLine> AgendaOf(Meeting value) =>
        value.State == MeetingState.Cancelled ? [] : value.Attendees.Where(member => !value.IsExcused(member)).Select(member =>
            new AgendaLine(member, new(value.Work, 0, AgendaPart.Attend, value.Start, value.End, false, value.Title, value.Place)));

    protected override IReadOnlyList<Reminder> PlanOf(Meeting value) => leadTimes.For(value);

    protected override Meeting Restored(Meeting? before, Meeting now, DateTimeOffset at) =>
        (before ?? now with { State = MeetingState.Cancelled }) with { ScheduleVersion = now.ScheduleVersion + 1, ScheduledAt = at };
}
