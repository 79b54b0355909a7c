using System.Text.Json.Serialization.Metadata;
using Sanmo.Core.Audit;
using Sanmo.Core.Redis;

namespace Sanmo.Core.Reminders;

/// <summary>One document for each member who wants it otherwise than the organisation.</summary>
internal sealed class WishStore(RedisConnection redis, TimeProvider time) : DocumentStore<ReminderWishes>(redis, time)
{
    protected override string Kind => "Wishes";
    protected override JsonTypeInfo<Kept<ReminderWishes>> Json => CoreJson.Relaxed.KeptReminderWishes;
    protected override string IdOf(ReminderWishes value) => value.Member;
    protected override Scope ScopeOf(ReminderWishes value) => Scope.Org;

    public async Task<ReminderWishes> GetAsync(string member) => (await FindAsync(Scope.Org, member))?.Value ?? ReminderWishes.NoneOf(member);

    /// <summary>Of those who want to be told at own distances.</summary>
    public async Task<IReadOnlyList<ReminderWishes>> ListWithLeadsAsync() => [.. (await ListAsync(Scope.Org)).Select(kept => kept.Value).Where(wish => wish.LeadMinutes is { Count: > 0 })];

    /// <param name="decide">Pure.</param>
    public async Task<ReminderWishes> ChangeAsync(string member, Func<ReminderWishes, ReminderWishes> decide, Act act)
    {
        while (true)
        {
            var kept = await FindAsync(Scope.Org, member);
            var after = decide(kept?.Value ?? ReminderWishes.NoneOf(member));
            if (await SaveAsync(kept, after, act))
                return after;
        }
    }
}
