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
    // News is due the moment it is decided, and the save comes after: a slow turn, or a demo whose clock runs fast, must not lose it.
    private static readonly TimeSpan _justNow = TimeSpan.FromMinutes(15);
    private static readonly JsonTypeInfo<Kept<T>> _strictJson = (JsonTypeInfo<Kept<T>>)CoreJson.Strict.GetTypeInfo(typeof(Kept<T>))!;
    private static readonly JsonTypeInfo<T> _valueJson = (JsonTypeInfo<T>)CoreJson.Relaxed.GetTypeInfo(typeof(T))!;

    protected abstract string Kind { get; }
    protected abstract JsonTypeInfo<Kept<T>> Json { get; }
    protected abstract string IdOf(T value);
    protected abstract Scope ScopeOf(T value);

    /// <summary>On whose agenda the document stands; pure.</summary>
    protected virtual IEnumerable<AgendaLine> AgendaOf(T value) => [];

    /// <summary>The reminders the document deserves; pure.</summary>
    protected virtual IReadOnlyList<Reminder> PlanOf(T value) => [];

    /// <summary>Who has dealt with it where the document does not say so; their agenda is left alone.</summary>
    protected virtual Task<IReadOnlySet<string>> FindDoneAsync(T value) => Task.FromResult<IReadOnlySet<string>>(new HashSet<string>());

    /// <summary>Holds as long as nobody else has dealt with it since.</summary>
    protected virtual Condition? NobodyElseIsDone(T value, IReadOnlySet<string> done) => null;

    /// <summary>What else has to be true or written in the same MULTI.</summary>
    protected virtual void Also(ITransaction save, T? before, T after) { }

    protected IDatabase Database => redis.Database;

    protected TimeProvider Clock => time;

    public async Task<Kept<T>?> FindAsync(Scope scope, string id) => Read(await redis.Reads.FindAsync(Keys.Documents(scope, Kind), id));

    /// <summary>Those of them that are there, in one round trip.</summary>
    public async Task<IReadOnlyList<Kept<T>>> FindAsync(Scope scope, IEnumerable<string> ids) =>
        [.. (await Database.HashGetAsync(Keys.Documents(scope, Kind), [.. ids.Select(id => (RedisValue)id)])).Select(Read).OfType<Kept<T>>()];

    public async Task<IReadOnlyList<Kept<T>>> ListAsync(Scope scope) =>
        [.. (await Database.HashValuesAsync(Keys.Documents(scope, Kind))).Select(value => Read(value)!)];

    /// <returns>False when somebody else saved first, or when a condition of the kind does not hold; nothing is written then.</returns>
    /// <param name="before">What was read; null for a new document.</param>
    /// <param name="deliveries">What is to be said because of it, planned in the same MULTI; an id that is in the ledger already makes the save return false.</param>
    /// <exception cref="ArgumentException">The document would move to another scope, where its version is not kept.</exception>
    /// <param name="takesBack">The version whose act this undoes.</param>
    /// <param name="along">What others did before <paramref name="act"/> and this save also holds; each has its own audit line.</param>
    public async Task<bool> SaveAsync(Kept<T>? before, T after, Act act, IReadOnlyList<Delivery>? deliveries = null, long? takesBack = null, IReadOnlyList<Act>? along = null)
    {
        var (scope, id, now) = (ScopeOf(after), IdOf(after), time.GetUtcNow());
        if (before is not null && (ScopeOf(before.Value) != scope || IdOf(before.Value) != id))
            throw new ArgumentException($"{Kind} {IdOf(before.Value)} cannot become {id} of {scope}: cancel it and make a new one.", nameof(after));
        var plan = PlanOf(after);
        var version = (before?.Version ?? 0) + 1;
        var field = $"{Kind}/{id}";
        var lines = AuditLine.ChainAll(before?.AuditHash, now, [.. along ?? [], act], field, version, JsonSerializer.Serialize(after, _valueJson));
        var next = JsonSerializer.SerializeToUtf8Bytes(new(after, version, [.. plan.Select(reminder => reminder.Id)], lines[^1].Hash, takesBack is { } taken ? [.. before?.TakenBack ?? [], taken] : before?.TakenBack), Json);
        var kept = Packed.Pack(before is { Newer: { } written } ? KeepUnknown.In(written, JsonSerializer.SerializeToUtf8Bytes(before, Json), next) : next);
        var done = before is null ? new HashSet<string>() : await FindDoneAsync(after);

        return await AllOrNothing.WriteAsync(Database, save =>
        {
            save.AddCondition(before is null
                ? Condition.HashNotExists(Keys.Versions(scope), field)
                : Condition.HashEqual(Keys.Versions(scope), field, before.Version));
            _ = save.HashSetAsync(Keys.Documents(scope, Kind), id, kept);
            _ = save.HashSetAsync(Keys.Versions(scope), field, version);
            WriteAgenda(save, scope, before?.Value, after, done);
            WriteReminders(save, scope, before?.Planned, plan, now);
            foreach (var delivery in deliveries ?? [])
                DeliveryLedger.Plan(save, scope, delivery);
            _ = save.ListRightPushAsync(Keys.Audit(scope), [.. lines.Select(line => (RedisValue)Packed.Pack(JsonSerializer.SerializeToUtf8Bytes(line, CoreJson.Relaxed.AuditLine)))]);
            Also(save, before?.Value, after);
        });
    }

    /// <summary>The document as a line of the audit trail keeps it.</summary>
    protected static T ReadAudited(AuditLine line) => JsonSerializer.Deserialize(line.After, _valueJson)!;

    private Kept<T>? Read(RedisValue value)
    {
        if (value.IsNull)
            return null;
        var json = Packed.Unpack(value);
        try
        {
            return JsonSerializer.Deserialize(json.Span, _strictJson);
        }
        catch (JsonException)
        {
            return JsonSerializer.Deserialize(json.Span, Json)! with { Newer = json.ToArray() };
        }
    }

    private void WriteAgenda(ITransaction save, Scope scope, T? before, T after, IReadOnlySet<string> done)
    {
        var old = (before is null ? [] : AgendaOf(before)).DistinctBy(Place).ToDictionary(Place, line => line.Entry);
        foreach (var line in AgendaOf(after))
        {
            // An unchanged line is left alone: its reader may already have dealt with it.
            if ((!old.Remove(Place(line), out var same) || same != line.Entry) && !done.Contains(line.Member))
                _ = save.HashSetAsync(Keys.Agenda(scope, line.Member), line.Entry.Field, JsonSerializer.SerializeToUtf8Bytes(line.Entry, CoreJson.Relaxed.AgendaEntry));
        }

        foreach (var (member, field) in old.Keys)
            _ = save.HashDeleteAsync(Keys.Agenda(scope, member), field);
        if (before is not null && NobodyElseIsDone(after, done) is { } condition)
            save.AddCondition(condition);
    }

    private static (string Member, string Field) Place(AgendaLine line) => (line.Member, line.Entry.Field);

    private static void WriteReminders(ITransaction save, Scope scope, IReadOnlyList<string>? planned, IReadOnlyList<Reminder> plan, DateTimeOffset now)
    {
        var known = (planned ?? []).ToHashSet();
        PendingReminders.Remove(save, scope, known.Except(plan.Select(reminder => reminder.Id)));
        // One that was planned before and is due already is being released, or has been: writing it again would repeat it.
        // One that is new here but was over before, in an imported ledger or after a return, was somebody else's to say.
        PendingReminders.Add(save, scope, plan.Where(reminder => reminder.Due > (known.Contains(reminder.Id) ? now : now - _justNow)));
    }
}
