using Sanmo.Core.Redis;
using StackExchange.Redis;

namespace Sanmo.Bot.Channels.BotFramework.Speaking;

/// <summary>Who has pressed something on a card, and so sees a view of their own when it comes into sight again. The last sixty: Teams takes no more.</summary>
internal sealed class CardViewers(RedisConnection redis)
{
    private const int AtMost = 60;
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    public async Task<IReadOnlyList<string>> AddAsync(string channel, string conversation, string card, string account)
    {
        var key = Keys.CardViewers(channel, conversation, card);
        var add = redis.Database.CreateTransaction();
        _ = add.ListRemoveAsync(key, account);
        _ = add.ListLeftPushAsync(key, account);
        _ = add.ListTrimAsync(key, 0, AtMost - 1);
        _ = add.KeyExpireAsync(key, Kept);
        var all = add.ListRangeAsync(key);
        await add.ExecuteAsync();
        return Read(await all);
    }

    public async Task<IReadOnlyList<string>> ListAsync(string channel, string conversation, string card) =>
        Read(await redis.Database.ListRangeAsync(Keys.CardViewers(channel, conversation, card)));

    private static IReadOnlyList<string> Read(RedisValue[] accounts) => [.. accounts.Select(account => (string)account!)];
}
