using Sanmo.Core.Redis;

namespace Sanmo.Bot.Channels.BotFramework.Receiving;

/// <summary>
/// One turn of a conversation at a time, over all processes (docs/decisions/0009). Whoever waits too long goes on without: every save is
/// conditional on what was read, so the worst is two answers in the wrong order.
/// </summary>
internal sealed class ConversationLease(RedisConnection redis, RealTime real, ILogger<ConversationLease> log)
{
    /// <summary>A process that died in a turn holds the conversation up no longer than this.</summary>
    private static readonly TimeSpan Held = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(12);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private const string ReleaseScript = "if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end return {1}";

    public async Task<T> HoldAsync<T>(string channel, string conversation, Func<Task<T>> turn)
    {
        // Within this process the turns are in order already.
        if (redis.IsEmbedded)
            return await turn();
        var key = Keys.TurnLease(channel, conversation);
        var mine = Guid.NewGuid().ToString("N");
        var held = await QuietlyAsync(() => TakeAsync());
        try
        {
            return await turn();
        }
        finally
        {
            // Nobody waits for it: what this process asks next comes behind it on the same connection.
            if (held)
                _ = QuietlyAsync(async () => !(await redis.Database.ScriptEvaluateAsync(ReleaseScript, [key], [mine])).IsNull);
        }

        async Task<bool> TakeAsync()
        {
            var until = real.Clock.GetUtcNow() + Patience;
            while (!await redis.Database.LockTakeAsync(key, mine, Held))
            {
                if (real.Clock.GetUtcNow() >= until)
                {
                    log.LogWarning("A turn goes on beside another one of {Channel} {Conversation}", channel, conversation);
                    return false;
                }

                await Task.Delay(Pause, real.Clock);
            }

            return true;
        }
    }

    /// <summary>Without the state there is no order over processes, but the person still has to be told.</summary>
    private async Task<bool> QuietlyAsync(Func<Task<bool>> what)
    {
        try
        {
            return await what();
        }
        catch (Exception error) when (error is StackExchange.Redis.RedisException or TimeoutException)
        {
            log.LogWarning(error, "The order of turns could not be kept over processes");
            return false;
        }
    }
}
