using Sanmo.Core.Redis;
using StackExchange.Redis;

namespace Sanmo.Core.Dialogs;

/// <summary>Which messages were handled, since platforms deliver some of them twice.</summary>
internal sealed class SeenMessages(RedisConnection redis)
{
    // Platforms redeliver within a minute; the rest is room for a slow day.
    private static readonly TimeSpan _memory = TimeSpan.FromMinutes(30);

    /// <returns>True for the first call with this message, over all processes.</returns>
    public Task<bool> FirstTimeAsync(string channel, string conversation, string message) =>
        redis.Database.StringSetAsync(Keys.Seen(channel, conversation, message), "1", _memory, When.NotExists);

    /// <summary>Lets a message be tried again whose turn failed before anything was written.</summary>
    public Task ForgetAsync(string channel, string conversation, string message) => redis.Database.KeyDeleteAsync(Keys.Seen(channel, conversation, message));
}
