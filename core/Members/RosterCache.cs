using Sanmo.Core.Branches;
using Sanmo.Core.Redis;

namespace Sanmo.Core.Members;

/// <summary>The roster in memory, read again only when its version in Redis has moved: one GET for each question.</summary>
internal sealed class RosterCache(RedisConnection redis, MemberStore members, BranchStore branches)
{
    private volatile Roster _roster = new(0, [], []);

    public async Task<Roster> GetAsync()
    {
        var version = (long)await redis.Database.StringGetAsync(Keys.RosterVersion);
        if (version == _roster.Version)
            return _roster;
        // The version is read first: a change while reading leads to one reading more, never to a stale roster.
        var (everybody, everyBranch) = (members.ListAsync(Scope.Org), branches.ListAsync(Scope.Org));
        return _roster = new(version, await everybody, await everyBranch);
    }

    /// <summary>Asks in every scope, in the same round trip that finds out whether there are more scopes than we knew.</summary>
    public async Task<IReadOnlyList<TAnswer>> AskEverywhereAsync<TAnswer>(Func<Scope, Task<TAnswer>> ask)
    {
        var known = _roster.Scopes;
        var current = GetAsync();
        var answers = known.Select(ask).ToList();
        answers.AddRange((await current).Scopes.Except(known).Select(ask));
        return await Task.WhenAll(answers);
    }
}
