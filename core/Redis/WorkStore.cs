using Sanmo.Core.Agenda;
using Sanmo.Core.Audit;
using Sanmo.Core.Members;
using Sanmo.Core.Outgoing;
using StackExchange.Redis;

namespace Sanmo.Core.Redis;

/// <summary>Documents that people name by a number which is unique over all branches.</summary>
internal abstract class WorkStore<T>(RedisConnection redis, RosterCache roster, TimeProvider time) : DocumentStore<T>(redis, time) where T : class
{
    protected abstract WorkKind Work { get; }

    protected override string Kind => Work.ToString();

    /// <summary>What groups see of it follows every change, wherever it came from.</summary>
    protected override void Also(ITransaction save, T? before, T after)
    {
        if (before is not null)
            PostedCards.Touch(save, ScopeOf(after), IdOf(after), Clock.GetUtcNow());
    }

    /// <summary>A number nobody has; gaps are left where a save did not follow.</summary>
    public async Task<int> NextNumberAsync() => (int)await Database.HashIncrementAsync(Keys.Numbers, Kind);

    /// <summary>Keeps numbers given by a file from being given again.</summary>
    public async Task RaiseNumberAsync(int atLeast)
    {
        for (var last = await Database.HashGetAsync(Keys.Numbers, Kind); (long)last < atLeast; last = await Database.HashGetAsync(Keys.Numbers, Kind))
            await AllOrNothing.WriteAsync(Database, raise =>
            {
                raise.AddCondition(last.IsNull ? Condition.HashNotExists(Keys.Numbers, Kind) : Condition.HashEqual(Keys.Numbers, Kind, last));
                _ = raise.HashSetAsync(Keys.Numbers, Kind, atLeast);
            });
    }

    /// <summary>Looks in every scope at once: one round trip.</summary>
    public async Task<Kept<T>?> FindAsync(int number)
    {
        var id = new WorkRef(Work, number).ToString();
        var found = await roster.AskEverywhereAsync(scope => FindAsync(scope, id));
        return found.FirstOrDefault(kept => kept is not null);
    }

    public async Task<IReadOnlyList<Kept<T>>> ListAllAsync() =>
        [.. (await roster.AskEverywhereAsync(ListAsync)).SelectMany(list => list)];

    /// <summary>What was kept before a change and is to be kept again: the same, planned anew.</summary>
    /// <param name="before">As it was; null when the change made it, which then becomes a cancelled one.</param>
    protected abstract T Restored(T? before, T now, DateTimeOffset at);

    /// <summary>Takes the last change back, as long as it is the last one.</summary>
    /// <param name="lines">The document's own last two audit lines, oldest first.</param>
    /// <returns>What is kept now; null when somebody has changed it since.</returns>
    public async Task<T?> TakeBackAsync(Kept<T> kept, IReadOnlyList<AuditLine> lines, Act act, Func<T, long, IReadOnlyList<Delivery>> tell)
    {
        var earlier = lines.FirstOrDefault(line => line.Version == kept.Version - 1);
        if (kept.Version > 1 && earlier is null)
            return null;
        var after = Restored(earlier is null ? null : ReadAudited(earlier), kept.Value, Clock.GetUtcNow());
        return await SaveAsync(kept, after, act, tell(after, kept.Version + 1), takesBack: kept.Version) ? after : null;
    }

    /// <summary>Reads, decides, saves, and decides again as long as somebody else was first.</summary>
    /// <param name="decide">Pure; null means there is nothing to change.</param>
    /// <returns>What is kept now, or null when there is no such number.</returns>
    public async Task<T?> ChangeAsync(int number, Func<T, T?> decide, Act act)
    {
        while (await FindAsync(number) is { } kept)
        {
            if (decide(kept.Value) is not { } after)
                return kept.Value;
            if (await SaveAsync(kept, after, act))
                return after;
        }

        return null;
    }
}
