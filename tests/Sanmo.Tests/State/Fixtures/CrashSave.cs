using Microsoft.Extensions.Time.Testing;
using Sanmo.Core.Agenda;
using Sanmo.Core.Audit;
using Sanmo.Core.Redis;
using Sanmo.Tests.Reminders;
using StackExchange.Redis;
using StackExchange.Redis.KeyspaceIsolation;

namespace Sanmo.Tests.State.Fixtures;

/// <summary>The product's own save: a meeting that is put off again and again, with its agenda, its reminders and its audit line.</summary>
internal static class CrashSave
{
    private static readonly Scope _branch = Scope.Of("branch-1");

    public static CrashWriter Writer { get; } = new("save",
        async (db, at, n) =>
        {
            var house = HouseAt(db, at);
            var kept = await house.Meetings.FindAsync(_branch, "M5");
            var start = Desk.At("12-02 15:30").AddHours(n);
            Assert.True(await house.Meetings.SaveAsync(kept, Desk.Meeting("12-02 15:30") with { Start = start, End = start.AddHours(1), ScheduleVersion = n }, House.Act));
        },
        async (db, at, acked) =>
        {
            var house = HouseAt(db, at);
            if (await house.Meetings.FindAsync(_branch, "M5") is not { } kept)
                return new(acked, 0, 0);
            var version = (long)await house.Redis.Database.HashGetAsync(Keys.Versions(_branch), "Meeting/M5");
            var audit = await house.Audit.ReadAsync(_branch);
            var agenda = (await house.Redis.Database.HashGetAsync(Keys.Agenda(_branch, "m-1"), AgendaEntry.FieldOf(new(WorkKind.Meeting, 5), AgendaPart.Attend, 0))).ToString();
            var together = version == kept.Version && kept.Value.ScheduleVersion == version && audit.Count == version && AuditTrail.FindBroken(audit).Count == 0
                && agenda.Contains(kept.Value.Start.ToString("yyyy-MM-ddTHH", null), StringComparison.Ordinal) && (await house.PendingIdsAsync()).SequenceEqual(kept.Planned.Order(StringComparer.Ordinal));
            return new((int)Math.Max(0, acked - kept.Version), together ? 0 : 1, 0);
        });

    private static House HouseAt(IDatabase db, string at) => new(RedisConnection.Over(db.WithKeyPrefix(at)), new FakeTimeProvider(Desk.At("11-23 09:00")));
}
