using System.Globalization;
using Sanmo.Core.Redis;
using StackExchange.Redis;

namespace Sanmo.Core.Outgoing;

/// <summary>How often the bot spoke by itself to somebody on a day, over all processes; what no ceiling holds is counted apart.</summary>
internal sealed class DailyCount(RedisConnection redis)
{
    private const string Others = "others|";

    // Real time; long enough for every zone and a day that is asked about at its end.
    private static readonly TimeSpan _kept = TimeSpan.FromDays(3);

    private DateOnly _expires;

    /// <summary>Counts one more.</summary>
    /// <param name="usual">Of those that the lower ceiling is for.</param>
    /// <param name="day">In the organisation's zone.</param>
    /// <returns>How many of its kind there are now.</returns>
    public async Task<long> AddAsync(Recipient recipient, bool usual, DateOnly day)
    {
        var key = KeyOf(day);
        var count = await redis.Database.HashIncrementAsync(key, Field(recipient, usual));
        // Once for each day and process: a second expiry of the same day does no harm.
        if (_expires != day && await redis.Database.KeyExpireAsync(key, _kept))
            _expires = day;
        return count;
    }

    /// <summary>Takes one back that was not said after all.</summary>
    public Task TakeBackAsync(Recipient recipient, bool usual, DateOnly day) => redis.Database.HashDecrementAsync(KeyOf(day), Field(recipient, usual));

    /// <summary>Everybody who was spoken to, with both kinds together.</summary>
    public async Task<IReadOnlyList<(Recipient Recipient, long Count)>> ListAsync(DateOnly day) =>
        [.. (await redis.Database.HashGetAllAsync(KeyOf(day))).GroupBy(entry => entry.Name.ToString().Replace(Others, "", StringComparison.Ordinal)).Select(entries => (Recipient.Parse(entries.Key), entries.Sum(entry => (long)entry.Value)))];

    private static RedisKey KeyOf(DateOnly day) => Keys.Spoken(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static RedisValue Field(Recipient recipient, bool usual) => usual ? recipient.ToString() : Others + recipient;
}
