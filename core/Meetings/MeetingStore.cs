using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using Sanmo.Core.Agenda;
using Sanmo.Core.Calendars;
using Sanmo.Core.Members;
using Sanmo.Core.Redis;
using Sanmo.Core.Reminders;
using StackExchange.Redis;

namespace Sanmo.Core.Meetings;

internal sealed class MeetingStore(RedisConnection redis, RosterCache roster, LeadTimes leadTimes, LocalZone zone, TimeProvider time)
    : WorkStore<Meeting>(redis, roster, time)
{
    protected override WorkKind Work => WorkKind.Meeting;
    protected override JsonTypeInfo<Kept<Meeting>> Json => CoreJson.Relaxed.KeptMeeting;
    protected override string IdOf(Meeting value) => value.Work.ToString();
    protected override Scope ScopeOf(Meeting value) => value.Scope;

    /// <summary>The number of a series' meeting on the date its rule names: asked for twice, at once or after a crash, it is the same.</summary>
    public async Task<int> NumberOfAsync(int series, DateOnly occurrence)
    {
        var field = string.Create(CultureInfo.InvariantCulture, $"M{series}/{occurrence:yyyy-MM-dd}");
        if (await Database.HashGetAsync(Keys.Numbers, field) is { IsNull: false } known)
            return (int)known;
        await Database.HashSetAsync(Keys.Numbers, field, await NextNumberAsync(), When.NotExists);
        return (int)await Database.HashGetAsync(Keys.Numbers, field);
    }

    protected override IEnumerable<AgendaLine> AgendaOf(Meeting value) => value.State == MeetingState.Cancelled ? [] :
    [
        .. value.Expected.Select(member => new AgendaLine(member, new(value.Work, 0, AgendaPart.Attend, value.Start, value.End, false, value.Title, value.Place))),
        .. MakeUps.Of(value, zone).Where(task => task.Done is null)
            .Select(task => new AgendaLine(task.Member, new(value.Work, task.Step, AgendaPart.MakeUp, zone.EndOf(task.Due), null, true, value.Title, null))),
    ];

    protected override IReadOnlyList<Reminder> PlanOf(Meeting value) => leadTimes.For(value);

    // Taken back before anybody could hear of it, the time is what it always was.
    protected override Meeting Restored(Meeting? before, Meeting now, DateTimeOffset at) =>
        (before ?? now with { State = MeetingState.Cancelled }) with
        {
            ScheduleVersion = now.ScheduleVersion + 1,
            ScheduledAt = before is not null && (at < now.ScheduledAt || before.ScheduledAt == now.ScheduledAt) ? before.ScheduledAt : at,
        };
}
