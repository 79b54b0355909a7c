using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Sanmo.Core.Agenda;
using Sanmo.Core.Assignments;
using Sanmo.Core.Audit;
using Sanmo.Core.Branches;
using Sanmo.Core.Calendars;
using Sanmo.Core.Dialogs;
using Sanmo.Core.Meetings;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Rectification;
using Sanmo.Core.Redis;
using Sanmo.Core.Reminders;
using Sanmo.Core.Volunteering;
using Sanmo.Tests.Reminders;

namespace Sanmo.Tests.State.Fixtures;

/// <summary>What one process has of the core, over a keyspace and a clock that the test turns.</summary>
internal sealed class House
{
    public static readonly Act Act = new("m-9", "test");

    public House(RedisConnection redis, FakeTimeProvider clock)
    {
        (Redis, Clock) = (redis, clock);
        var (zone, leadTimes) = (new LocalZone(Desk.Beijing), Desk.LeadTimes());
        (Members, Branches) = (new(redis, clock), new(redis, clock));
        Rosters = new(redis, Members, Branches);
        Meetings = new(redis, Rosters, leadTimes, zone, clock);
        Assignments = new(redis, Rosters, leadTimes, zone, clock);
        Items = new(redis, Rosters, leadTimes, zone, clock);
        Activities = new(redis, Rosters, leadTimes, clock);
        Notices = new(redis, Rosters, leadTimes, clock);
        Works = new(Meetings, Assignments, Items, Activities, Notices, new(redis, Rosters, leadTimes, clock));
        Agendas = new(redis, Rosters);
        (Pending, Ledger, Audit) = (new(redis), new(redis), new(redis));
        var options = Options.Create(new ReminderOptions());
        Release = new(Pending, Works, Rosters, new(Activities, new(zone, options), new(new(zone, options), zone, options)), new(redis, clock), leadTimes);
        (Seen, Questions) = (new(redis), new(redis, clock));
    }

    public RedisConnection Redis { get; }
    public FakeTimeProvider Clock { get; }
    public MemberStore Members { get; }
    public BranchStore Branches { get; }
    public RosterCache Rosters { get; }
    public MeetingStore Meetings { get; }
    public AssignmentStore Assignments { get; }
    public RectificationStore Items { get; }
    public VolunteerStore Activities { get; }
    public NoticeStore Notices { get; }
    public WorkStores Works { get; }
    public AgendaReader Agendas { get; }
    public PendingReminders Pending { get; }
    public DeliveryLedger Ledger { get; }
    public AuditTrail Audit { get; }
    public ReleaseDue Release { get; }
    public SeenMessages Seen { get; }
    public OpenQuestions Questions { get; }

    public DateTimeOffset Now => Clock.GetUtcNow();

    /// <summary>An empty one, at Monday 2026-11-23 09:00 in Beijing unless said otherwise.</summary>
    public static async Task<House> OpenAsync(Stores stores, StoreKind kind, string at = "11-23 09:00") =>
        new(await stores.OpenAsync(kind), new(Desk.At(at)));

    /// <summary>Several processes with one clock over one keyspace.</summary>
    public static async Task<IReadOnlyList<House>> OpenAsync(Stores stores, StoreKind kind, int processes, string at = "11-23 09:00")
    {
        var clock = new FakeTimeProvider(Desk.At(at));
        return [.. (await stores.OpenAsync(kind, processes)).Select(redis => new House(redis, clock))];
    }

    /// <summary>Branch 1 with m-1 to m-4 and the secretary m-9, branch 2 with m-21 and the secretary m-29, the office m-90; a chat for each branch.</summary>
    public async Task<House> FillAsync()
    {
        foreach (var branch in People.Branches)
            Assert.True(await Branches.SaveAsync(null, branch, Act));
        foreach (var member in People.Members)
            Assert.True(await Members.SaveAsync(null, member, Act));
        return this;
    }

    public async Task<string[]> PendingIdsAsync(string branch = "branch-1") =>
        [.. (await Pending.ForecastAsync(Scope.Of(branch), DateTimeOffset.MaxValue)).Select(reminder => reminder.Id).Order(StringComparer.Ordinal)];

    public async Task<string[]> AgendaAsync(string member) =>
        [.. (await Agendas.ReadAsync(member, DateTimeOffset.MinValue, DateTimeOffset.MaxValue)).Select(entry => entry.Field)];
}
