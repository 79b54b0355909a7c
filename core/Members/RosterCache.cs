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
        return _roster = new(version, await members.ListAsync(Scope.Org), await branches.ListAsync(Scope.Org));
    }
}
