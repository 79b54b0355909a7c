using System.Globalization;
using Sanmo.Core.Redis;

namespace Sanmo.Core.Dialogs;

/// <summary>The last change of each person in each chat, as long as it can be taken back.</summary>
internal sealed class LastChanges(RedisConnection redis)
{
    // Real time; whoever takes back decides by the product's clock.
    private static readonly TimeSpan _kept = TimeSpan.FromMinutes(30);

    public Task RememberAsync(string channel, string conversation, string sender, LastChange change) =>
        redis.Database.StringSetAsync(Keys.LastChange(channel, conversation, sender), string.Create(CultureInfo.InvariantCulture, $"{change.Work} {change.Version}"), _kept);

    public async Task<LastChange?> FindAsync(string channel, string conversation, string sender) =>
        ((string?)await redis.Database.StringGetAsync(Keys.LastChange(channel, conversation, sender)))?.Split(' ') is [var work, var version]
            ? new(work, long.Parse(version, CultureInfo.InvariantCulture)) : null;
}
