using System.Globalization;
using Sanmo.Core.Redis;

namespace Sanmo.Core.Outgoing;

/// <summary>When anybody of all processes last looked for what is due.</summary>
internal sealed class Heartbeat(RedisConnection redis)
{
    // Written seldom: it is to tell an absence of minutes.
    private static readonly TimeSpan _step = TimeSpan.FromSeconds(30);
    private DateTimeOffset _written, _asked;

    /// <returns>When the last look was before this one, if that is longer ago than <paramref name="absence"/>; of several processes that come back, one is told.</returns>
    public async Task<DateTimeOffset?> BeatAsync(DateTimeOffset now, TimeSpan absence)
    {
        // A clock that is hurried, or a machine that slept, is no absence of ours.
        var asleep = _asked != default && now - _asked > absence;
        _asked = now;
        if (now - _written < _step && now >= _written)
            return null;
        var before = await redis.Database.StringGetSetAsync(Keys.LastLook, now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture));
        _written = now;
        return !before.IsNull && before.TryParse(out long last) && DateTimeOffset.FromUnixTimeMilliseconds(last) is var at && !asleep && now - at > absence ? at : null;
    }
}
