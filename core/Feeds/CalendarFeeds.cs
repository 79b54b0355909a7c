using System.Text.Json;
using Sanmo.Core.Agenda;
using Sanmo.Core.Redis;
using Sanmo.Core.SignIn;
using StackExchange.Redis;

namespace Sanmo.Core.Feeds;

/// <summary>Each member's address of a calendar feed, of which only the hash is kept, and what the feed has shown.</summary>
internal sealed class CalendarFeeds(RedisConnection redis, AgendaReader agenda, TimeProvider time)
{
    public async Task<bool> HasAsync(string member) => await redis.Database.HashExistsAsync(Keys.CalendarFeedOf, member);

    /// <summary>A new address; the one before stops.</summary>
    /// <returns>The secret that the address carries.</returns>
    public async Task<string> RenewAsync(string member)
    {
        var secret = Secret.New();
        while (true)
        {
            var before = await redis.Database.HashGetAsync(Keys.CalendarFeedOf, member);
            if (await AllOrNothing.WriteAsync(redis.Database, save =>
            {
                Replace(save, member, before);
                _ = save.HashSetAsync(Keys.CalendarFeedOf, member, Secret.Hash(secret));
                _ = save.HashSetAsync(Keys.CalendarFeeds, Secret.Hash(secret), member);
            }))
                return secret;
        }
    }

    /// <returns>False when there was none.</returns>
    public async Task<bool> RevokeAsync(string member)
    {
        while (await redis.Database.HashGetAsync(Keys.CalendarFeedOf, member) is { IsNull: false } before)
            if (await AllOrNothing.WriteAsync(redis.Database, save =>
            {
                Replace(save, member, before);
                _ = save.HashDeleteAsync(Keys.CalendarFeedOf, member);
                _ = save.KeyDeleteAsync(Keys.CalendarShown(member));
            }))
                return true;
        return false;
    }

    /// <returns>Whose feed it is; null for one that was revoked or never was.</returns>
    public async Task<string?> FindAsync(string secret) => await redis.Database.HashGetAsync(Keys.CalendarFeeds, Secret.Hash(secret));

    /// <summary>What the feed shows from now on.</summary>
    public async Task<IReadOnlyList<ShownEvent>> ShowAsync(string member)
    {
        while (true)
        {
            var now = time.GetUtcNow();
            var (kept, present) = (redis.Database.HashGetAllAsync(Keys.CalendarShown(member)), agenda.ReadAsync(member, now - FeedSteps.Back, now + FeedSteps.Ahead));
            await Task.WhenAll(kept, present);
            var before = (await kept).ToDictionary(entry => entry.Name.ToString(), entry => entry.Value);
            var shown = FeedSteps.Next([.. before.Values.Select(Read)], await present, now);
            var (changed, gone) = (shown.Where(one => !before.TryGetValue(one.Entry.Field, out var same) || Read(same) != one).ToList(), before.Keys.Except(shown.Select(one => one.Entry.Field)).ToList());
            // Two programs that ask at the same time see the same; a number is never given for two states.
            if (changed.Count + gone.Count == 0 || await AllOrNothing.WriteAsync(redis.Database, save =>
            {
                foreach (var one in changed)
                {
                    save.AddCondition(before.TryGetValue(one.Entry.Field, out var seen) ? Condition.HashEqual(Keys.CalendarShown(member), one.Entry.Field, seen) : Condition.HashNotExists(Keys.CalendarShown(member), one.Entry.Field));
                    _ = save.HashSetAsync(Keys.CalendarShown(member), one.Entry.Field, JsonSerializer.SerializeToUtf8Bytes(one, CoreJson.Relaxed.ShownEvent));
                }

                if (gone.Count > 0)
                    _ = save.HashDeleteAsync(Keys.CalendarShown(member), [.. gone.Select(field => (RedisValue)field)]);
            }))
                return shown;
        }
    }

    private static void Replace(ITransaction save, string member, RedisValue before)
    {
        save.AddCondition(before.IsNull ? Condition.HashNotExists(Keys.CalendarFeedOf, member) : Condition.HashEqual(Keys.CalendarFeedOf, member, before));
        if (!before.IsNull)
            _ = save.HashDeleteAsync(Keys.CalendarFeeds, before);
    }

    private static ShownEvent Read(RedisValue value) => JsonSerializer.Deserialize(((ReadOnlyMemory<byte>)value).Span, CoreJson.Relaxed.ShownEvent)!;
}
