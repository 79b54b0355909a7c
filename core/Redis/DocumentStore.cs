using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Sanmo.Core.Agenda;
using Sanmo.Core.Audit;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Reminders;
using StackExchange.Redis;

namespace Sanmo.Core.Redis;

/// <summary>
/// Versioned JSON documents of one kind. A save writes the document, its agenda entries, its reminders and an audit line
/// in one MULTI, conditional on the version that was read.
/// </summary>
internal abstract class DocumentStore<T>(RedisConnection redis, TimeProvider time) where T : class
{
    private static readonly TimeSpan _justNow = TimeSpan.FromMinutes(1);
    private static readonly JsonTypeInfo<T> _valueJson = (JsonTypeInfo<T>)CoreJson.Relaxed.GetTypeInfo(typeof(T))!;

    protected abstract string Kind { get; }
    protected abstract JsonTypeInfo<Kept<T>> Json { get; }
    protected abstract string IdOf(T value);
    protected abstract Scope ScopeOf(T value);

    /// <summary>On whose agenda the document stands; pure.</summary>
    protected virtual IEnumerable<AgendaLine> AgendaOf(T value) => [];

    /// <summary>The reminders the document deserves; pure.</summary>
    protected virtual IReadOnlyList<Reminder> PlanOf(T value) => [];

    /// <summary>What else has to be true or written in the same MULTI.</summary>
    protected virtual void Also(ITransaction save, T? before, T after) { }

    protected IDatabase Database => redis.Database;

    public async Task<Kept<T>?> FindAsync(Scope scope, string id) => Read(await Database.HashGetAsync(Keys.Documents(scope, Kind), id));

    public async Task<IReadOnlyList<Kept<T>>> ListAsync(Scope scope) =>
        [.. (await Database.HashValuesAsync(Keys.Documents(scope, Kind))).Select(value => Read(value)!)];

    /// <returns>False when somebody else saved first, or when a condition of the kind does not hold; nothing is written then.</returns>
    /// <param name="before">What was read; null for a new document.</param>
    /// <param name="deliveries">What is to be said because of it, planned in the same MULTI.</param>
    public async Task<bool> SaveAsync(Kept<T>? before, T after, Act act, IReadOnlyList<Delivery>? deliveries = null)
    {
        var (scope, id, now) = (ScopeOf(after), IdOf(after), time.GetUtcNow());
        var plan = PlanOf(after);
        var version = (before?.Version ?? 0) + 1;
        var line = AuditLine.Chain(before?.AuditHash, now, act, $"{Kind}/{id}", version, JsonSerializer.Serialize(after, _valueJson));
        var kept = new Kept<T>(after, version, [.. plan.Select(reminder => reminder.Id)], line.Hash);

        var save = Database.CreateTransaction();
        var versionField = $"{Kind}/{id}";
        save.AddCondition(before is null
            ? Condition.HashNotExists(Keys.Versions(scope), versionField)
            : Condition.HashEqual(Keys.Versions(scope), versionField, before.Version));
        _ = save.HashSetAsync(Keys.Documents(scope, Kind), id, JsonSerializer.SerializeToUtf8Bytes(kept, Json));
        _ = save.HashSetAsync(Keys.Versions(scope), versionField, version);
        WriteAgenda(save, scope, before?.Value, after);
        WriteReminders(save, scope, before?.Planned, plan, now);
        foreach (var delivery in deliveries ?? [])
            DeliveryLedger.Plan(save, scope, delivery);
        _ = save.ListRightPushAsync(Keys.Audit(scope), JsonSerializer.SerializeToUtf8Bytes(line, CoreJson.Relaxed.AuditLine));
        Also(save, before?.Value, after);
        return await save.ExecuteAsync();
    }

    private Kept<T>? Read(RedisValue value) => value.IsNull ? null : JsonSerializer.Deserialize(((ReadOnlyMemory<byte>)value).Span, Json);

    private void WriteAgenda(ITransaction save, Scope scope, T? before, T after)
    {
        var old = before is null ? [] : AgendaOf(before).ToDictionary(line => (line.Member, line.Entry.Field), line => line.Entry);
        foreach (var (member, entry) in AgendaOf(after))
        {
            // An unchanged line is left alone: its reader may already have dealt with it.
            if (!old.Remove((member, entry.Field), out var same) || same != entry)
                _ = save.HashSetAsync(Keys.Agenda(scope, member), entry.Field, JsonSerializer.SerializeToUtf8Bytes(entry, CoreJson.Relaxed.AgendaEntry));
        }

        foreach (var (member, field) in old.Keys)
            _ = save.HashDeleteAsync(Keys.Agenda(scope, member), field);
    }

    private static void WriteReminders(ITransaction save, Scope scope, IReadOnlyList<string>? planned, IReadOnlyList<Reminder> plan, DateTimeOffset now)
    {
        if (planned is null)
        {
            // New here: what was over before, for example in an imported ledger, was somebody else's to say.
            foreach (var reminder in plan.Where(reminder => reminder.Due > now - _justNow))
                PendingReminders.Add(save, scope, reminder);
            return;
        }

        var stays = plan.Select(reminder => reminder.Id).ToHashSet();
        foreach (var gone in planned.Where(id => !stays.Contains(id)))
            PendingReminders.Remove(save, scope, gone);

        var known = planned.ToHashSet();
        // One that was planned before and is due already is being released, or has been: writing it again would repeat it.
        foreach (var reminder in plan.Where(reminder => reminder.Due > now || !known.Contains(reminder.Id)))
            PendingReminders.Add(save, scope, reminder);
    }
}
