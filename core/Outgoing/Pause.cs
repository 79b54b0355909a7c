using Sanmo.Core.Redis;

namespace Sanmo.Core.Outgoing;

/// <summary>Whether the bot speaks by itself, for each branch and for all; what is held goes out, or is listed as late, once it goes on.</summary>
internal sealed class Pause(RedisConnection redis)
{
    private const string Everything = "*";

    /// <param name="scope">Null: everywhere.</param>
    /// <returns>False when it was paused already.</returns>
    public Task<bool> BeginAsync(Scope? scope, string by) => redis.Database.HashSetAsync(Keys.Paused, Field(scope), by);

    /// <param name="scope">Null: what was paused everywhere; a branch that was paused for itself stays so.</param>
    /// <returns>False when it was not paused.</returns>
    public Task<bool> EndAsync(Scope? scope) => redis.Database.HashDeleteAsync(Keys.Paused, Field(scope));

    /// <summary>Who paused what; the key null stands for everywhere.</summary>
    public async Task<IReadOnlyList<(Scope? Scope, string By)>> ListAsync() =>
        [.. (await redis.Database.HashGetAllAsync(Keys.Paused)).Select(entry => (entry.Name == Everything ? (Scope?)null : new Scope(entry.Name.ToString()), entry.Value.ToString()))];

    /// <summary>Of these scopes the ones that may speak.</summary>
    public async Task<IReadOnlyList<Scope>> LeaveOutAsync(IReadOnlyList<Scope> scopes)
    {
        var paused = (await redis.Database.HashKeysAsync(Keys.Paused)).Select(field => field.ToString()).ToHashSet();
        return paused.Count == 0 ? scopes : paused.Contains(Everything) ? [] : [.. scopes.Where(scope => !paused.Contains(scope.ToString()))];
    }

    private static string Field(Scope? scope) => scope?.ToString() ?? Everything;
}
