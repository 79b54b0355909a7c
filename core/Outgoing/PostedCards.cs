using Sanmo.Core.Redis;
using StackExchange.Redis;

namespace Sanmo.Core.Outgoing;

/// <summary>The messages in chats that show a piece of work, and the works whose messages show something old.</summary>
internal sealed class PostedCards(RedisConnection redis)
{
    // A burst of changes becomes one edit.
    private static readonly TimeSpan _gather = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _lease = TimeSpan.FromMinutes(1);

    // A touch so near the end of a lease does not show in the score; who is so slow leaves the work to the next look.
    private static readonly TimeSpan _margin = TimeSpan.FromSeconds(15);

    // Real time. Nobody looks at a card half a year old.
    private static readonly TimeSpan _kept = TimeSpan.FromDays(180);

    /// <summary>Adds to a save: the work has changed. The first touch decides when; one during a lease shows in the score.</summary>
    public static void Touch(ITransaction save, Scope scope, string work, DateTimeOffset now) =>
        _ = save.SortedSetAddAsync(Keys.CardsTouched(scope), work, (now + _gather).ToUnixTimeMilliseconds(), SortedSetWhen.LessThan);

    /// <summary>Adds to a save: a message shows the work from now on. The work may have changed while it was under way, so it is touched.</summary>
    public static void Post(ITransaction save, Scope scope, string work, PostedCard card, DateTimeOffset now)
    {
        var key = Keys.Cards(scope, work);
        _ = save.HashSetAsync(key, Field(card), card.Shows);
        _ = save.KeyExpireAsync(key, _kept);
        Touch(save, scope, work, now);
    }

    public async Task<IReadOnlyList<PostedCard>> ListAsync(Scope scope, string work) =>
        [.. (await redis.Database.HashGetAllAsync(Keys.Cards(scope, work))).Select(Read)];

    /// <summary>Takes works that were touched, for the length of a lease; with none, one look at the head of a set.</summary>
    public async Task<IReadOnlyList<TouchedCards>> ClaimAsync(Scope scope, DateTimeOffset now, int atMost)
    {
        var head = await redis.Database.SortedSetRangeByRankWithScoresAsync(Keys.CardsTouched(scope), 0, atMost - 1);
        var due = head.TakeWhile(entry => entry.Score <= now.ToUnixTimeMilliseconds()).ToList();
        return due.Count == 0 ? [] : [.. (await Task.WhenAll(due.Select(entry => TakeAsync(scope, entry, now)))).OfType<TouchedCards>()];
    }

    /// <summary>A card shows something else now.</summary>
    public Task ShowsAsync(TouchedCards touched, PostedCard card) =>
        redis.Database.HashSetAsync(Keys.Cards(touched.Scope, touched.Work), Field(card), card.Shows);

    /// <summary>A card is gone.</summary>
    public Task ForgetAsync(TouchedCards touched, PostedCard card) =>
        redis.Database.HashDeleteAsync(Keys.Cards(touched.Scope, touched.Work), Field(card));

    /// <summary>All cards show the work as it was when it was taken; if somebody has touched it since, it comes up again.</summary>
    public async Task EndAsync(TouchedCards touched, DateTimeOffset now)
    {
        if (now.ToUnixTimeMilliseconds() + (long)_margin.TotalMilliseconds >= touched.LeasedUntil)
            return;
        if (!await WriteAsync(touched, save => _ = save.SortedSetRemoveAsync(Keys.CardsTouched(touched.Scope), touched.Work)))
            // Somebody else may be editing the same messages: whoever is last must show what is true.
            _ = await redis.Database.SortedSetAddAsync(Keys.CardsTouched(touched.Scope), touched.Work, (now + _gather).ToUnixTimeMilliseconds(), SortedSetWhen.LessThan);
    }

    /// <summary>Not now: to be looked at again at an instant, or sooner if somebody touches it.</summary>
    public Task PutOffAsync(TouchedCards touched, DateTimeOffset until) =>
        WriteAsync(touched, save => _ = save.SortedSetAddAsync(Keys.CardsTouched(touched.Scope), touched.Work, until.ToUnixTimeMilliseconds()));

    private Task<bool> WriteAsync(TouchedCards touched, Action<ITransaction> write) => AllOrNothing.WriteAsync(redis.Database, save =>
    {
        save.AddCondition(Condition.SortedSetEqual(Keys.CardsTouched(touched.Scope), touched.Work, touched.LeasedUntil));
        write(save);
    });

    private async Task<TouchedCards?> TakeAsync(Scope scope, SortedSetEntry entry, DateTimeOffset now)
    {
        var (work, until) = (entry.Element.ToString(), (now + _lease).ToUnixTimeMilliseconds());
        var none = !await redis.Database.KeyExistsAsync(Keys.Cards(scope, work));
        var taken = await AllOrNothing.WriteAsync(redis.Database, save =>
        {
            save.AddCondition(Condition.SortedSetEqual(Keys.CardsTouched(scope), work, entry.Score));
            if (none)
            {
                save.AddCondition(Condition.KeyNotExists(Keys.Cards(scope, work)));
                _ = save.SortedSetRemoveAsync(Keys.CardsTouched(scope), work);
            }
            else
            {
                _ = save.SortedSetAddAsync(Keys.CardsTouched(scope), work, until);
            }
        });
        return taken && !none ? new(scope, work, await ListAsync(scope, work), until) : null;
    }

    private static RedisValue Field(PostedCard card) => $"{card.Recipient}\n{card.MessageId}";

    private static PostedCard Read(HashEntry entry)
    {
        var parts = entry.Name.ToString().Split('\n', 2);
        return new(Recipient.Parse(parts[0]), parts[1], entry.Value.ToString());
    }
}
