using System.Text.Json;
using Sanmo.Core.Redis;
using StackExchange.Redis;

namespace Sanmo.Core.Dialogs;

/// <summary>One open question for each person and chat.</summary>
internal sealed class OpenQuestions(RedisConnection redis, TimeProvider time, Patience? patience = null)
{
    private readonly TimeSpan _patience = (patience ?? Patience.Usual).ForAnswer;

    public async Task<OpenQuestion?> FindAsync(string channel, string conversation, string sender)
    {
        var value = await redis.Database.StringGetAsync(Keys.Question(channel, conversation, sender));
        var question = value.IsNull ? null : JsonSerializer.Deserialize(((ReadOnlyMemory<byte>)value).Span, CoreJson.Relaxed.OpenQuestion);
        return question?.ExpiresAt > time.GetUtcNow() ? question : null;
    }

    public Task AskAsync(string channel, string conversation, string sender, string kind, string content)
    {
        var now = time.GetUtcNow();
        var question = new OpenQuestion(kind, content, now, now + _patience);
        // The key outlives the question: the product's clock decides, Redis only sweeps.
        return redis.Database.StringSetAsync(Keys.Question(channel, conversation, sender), JsonSerializer.SerializeToUtf8Bytes(question, CoreJson.Relaxed.OpenQuestion), TimeSpan.FromHours(1));
    }

    /// <param name="found">The question that is answered; another one asked meanwhile stays open. Null takes whichever is open.</param>
    /// <returns>True for whoever took it: of two answers at once only one counts.</returns>
    public Task<bool> TakeAsync(string channel, string conversation, string sender, OpenQuestion? found = null)
    {
        var key = Keys.Question(channel, conversation, sender);
        return found is null ? redis.Database.KeyDeleteAsync(key) : AllOrNothing.WriteAsync(redis.Database, take =>
        {
            take.AddCondition(Condition.StringEqual(key, JsonSerializer.SerializeToUtf8Bytes(found, CoreJson.Relaxed.OpenQuestion)));
            _ = take.KeyDeleteAsync(key);
        });
    }
}
