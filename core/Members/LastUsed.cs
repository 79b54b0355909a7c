using Sanmo.Core.Redis;

namespace Sanmo.Core.Members;

/// <summary>On which platform somebody last spoke to the bot: there they are written to.</summary>
internal sealed class LastUsed(RedisConnection redis)
{
    /// <summary>Writes only when it is another one than before: a read is cheaper, and another process may have noted another one meanwhile.</summary>
    public async Task NoteAsync(string member, string channel)
    {
        if (await FindAsync(member) != channel)
            await redis.Database.HashSetAsync(Keys.LastUsed, member, channel);
    }

    /// <returns>Null when they have never spoken to the bot.</returns>
    public async Task<string?> FindAsync(string member) => await redis.Reads.FindAsync(Keys.LastUsed, member);

    /// <summary>Member id → platform, for everybody who has spoken.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ListAsync() =>
        (await redis.Database.HashGetAllAsync(Keys.LastUsed)).ToDictionary(entry => entry.Name.ToString(), entry => entry.Value.ToString());
}
