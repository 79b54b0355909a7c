using System.Globalization;
using Sanmo.Core.Redis;

namespace Sanmo.Core.Outgoing;

/// <summary>How often the bot spoke by itself to somebody on a day, over all processes.</summary>
internal sealed class DailyCount(RedisConnection redis)
{
    // Real time; long enough for every zone and a day that is asked about at its end.
    private static readonly TimeSpan _kept = TimeSpan.FromDays(3);

    private DateOnly _expires;

    /// <summary>Counts one more.</summary>
    /// <param name="day">In the organisation's zone.</param>
    /// <returns>How many there are now.</returns>
    public async Task<long> AddAsync(Recipient recipient, DateOnly day)
    {
        var key = Keys.Spoken(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        var count = await redis.Database.HashIncrementAsync(key, recipient.ToString());
        // Once for each day and process: a second expiry of the same day does no harm.
        if (_expires != day && await redis.Database.KeyExpireAsync(key, _kept))
            _expires = day;
        return count;
    }

    /// <summary>Takes one back that was not said after all.</summary>
    public Task TakeBackAsync(Recipient recipient, DateOnly day) =>
        redis.Database.HashDecrementAsync(Keys.Spoken(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), recipient.ToString());
}
