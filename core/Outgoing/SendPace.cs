using Sanmo.Core.Redis;
using StackExchange.Redis;

namespace Sanmo.Core.Outgoing;

/// <summary>How fast all processes together may speak on a platform, by the times at which they last did.</summary>
internal sealed class SendPace(RedisConnection redis)
{
    // What a platform asks for beyond this is a mistake of somebody's clock.
    private const int LongestHoldMilliseconds = 3_600_000;

    // KEYS: times of the platform, times of the chat, holds of the platform. ARGV: now, longest hold, chat, then count and window of the platform, then those of the chat.
    // A time from the future is from a clock that was turned back and counts for nothing.
    private const string TakeScript = """
        local now = tonumber(ARGV[1])
        local at = now
        local hold = tonumber(redis.call('HGET', KEYS[3], ARGV[3]) or '0')
        if hold > at and hold <= now + tonumber(ARGV[2]) then at = hold end
        local most = {0, 0}
        local longest = {0, 0}
        for i = 4, #ARGV, 2 do
          local k = i == 4 and 1 or 2
          local count, window = tonumber(ARGV[i]), tonumber(ARGV[i + 1])
          if count > most[k] then most[k] = count end
          if window > longest[k] then longest[k] = window end
          local nth = tonumber(redis.call('LINDEX', KEYS[k], string.format('%.0f', count - 1)) or '0')
          if nth <= now + 1000 and nth + window > at then at = nth + window end
        end
        if at <= now then
          for k = 1, 2 do
            redis.call('LPUSH', KEYS[k], ARGV[1])
            redis.call('LTRIM', KEYS[k], '0', string.format('%.0f', most[k] - 1))
            redis.call('PEXPIRE', KEYS[k], string.format('%.0f', longest[k]))
          end
        end
        return {string.format('%.0f', at)}
        """;

    /// <summary>Takes one message's place, if there is one now.</summary>
    /// <returns>Null when the caller may send; otherwise the instant before which it makes no sense to ask again.</returns>
    public async Task<DateTimeOffset?> TakeAsync(string channel, string conversation, PaceLimits limits, DateTimeOffset now)
    {
        if (limits.AreNone)
            return await FindHoldAsync(channel, conversation, now);
        RedisValue[] arguments = [now.ToUnixTimeMilliseconds(), LongestHoldMilliseconds, conversation, limits.All.Count, limits.All.Milliseconds, .. limits.Conversation.SelectMany(limit => new RedisValue[] { limit.Count, limit.Milliseconds })];
        var answer = (RedisValue[])(await redis.Database.ScriptEvaluateAsync(TakeScript, [Keys.Pace(channel), Keys.PaceOfChat(channel, conversation), Keys.PaceHold(channel)], arguments))!;
        var at = (long)answer[0];
        return at <= now.ToUnixTimeMilliseconds() ? null : DateTimeOffset.FromUnixTimeMilliseconds(at);
    }

    private async Task<DateTimeOffset?> FindHoldAsync(string channel, string conversation, DateTimeOffset now) =>
        (await redis.Reads.FindAsync(Keys.PaceHold(channel), conversation)).TryParse(out long hold) && hold > now.ToUnixTimeMilliseconds() && hold <= now.ToUnixTimeMilliseconds() + LongestHoldMilliseconds
            ? DateTimeOffset.FromUnixTimeMilliseconds(hold) : null;

    /// <summary>The platform wants to hear nothing for a chat before an instant.</summary>
    public Task HoldAsync(string channel, string conversation, DateTimeOffset until, DateTimeOffset now) => until <= now ? Task.CompletedTask : Task.WhenAll(
        redis.Database.HashSetAsync(Keys.PaceHold(channel), conversation, until.ToUnixTimeMilliseconds()),
        // The holds of a platform go together: each by itself is over by what it says.
        redis.Database.KeyExpireAsync(Keys.PaceHold(channel), TimeSpan.FromMilliseconds(LongestHoldMilliseconds)));
}
