using System.Collections.Concurrent;
using Sanmo.Core.Redis;

namespace Sanmo.Core.Members;

/// <summary>On which platform somebody last spoke to the bot: there they are written to.</summary>
internal sealed class LastUsed(RedisConnection redis)
{
    private readonly ConcurrentDictionary<string, string> _written = new();

    /// <summary>Writes only when it is another one than before, so that a lively chat costs nothing.</summary>
    public async Task NoteAsync(string member, string channel)
    {
        if (_written.GetValueOrDefault(member) == channel)
            return;
        await redis.Database.HashSetAsync(Keys.LastUsed, member, channel);
        _written[member] = channel;
    }

    /// <returns>Null when they have never spoken to the bot.</returns>
    public async Task<string?> FindAsync(string member) => await redis.Database.HashGetAsync(Keys.LastUsed, member);

    /// <summary>Member id → platform, for everybody who has spoken.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ListAsync() =>
        (await redis.Database.HashGetAllAsync(Keys.LastUsed)).ToDictionary(entry => entry.Name.ToString(), entry => entry.Value.ToString());
}
