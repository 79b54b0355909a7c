using System.Text.Json;
using Sanmo.Core.Redis;

namespace Sanmo.Core.SignIn;

/// <summary>Who is signed in, over all processes.</summary>
internal sealed class WebSessions(RedisConnection redis, TimeProvider time)
{
    /// <summary>Of real time without any request.</summary>
    private static readonly TimeSpan _idle = TimeSpan.FromHours(12);

    /// <returns>The secret for the cookie.</returns>
    public async Task<string> BeginAsync(string member, string by)
    {
        var secret = Secret.New();
        await redis.Database.StringSetAsync(Keys.WebSession(Secret.Hash(secret)), JsonSerializer.SerializeToUtf8Bytes(new(member, time.GetUtcNow(), by), CoreJson.Relaxed.WebSession), _idle);
        return secret;
    }

    public async Task<WebSession?> FindAsync(string secret)
    {
        var value = await redis.Database.StringGetSetExpiryAsync(Keys.WebSession(Secret.Hash(secret)), _idle);
        return value.IsNull ? null : JsonSerializer.Deserialize(((ReadOnlyMemory<byte>)value).Span, CoreJson.Relaxed.WebSession);
    }

    public Task EndAsync(string secret) => redis.Database.KeyDeleteAsync(Keys.WebSession(Secret.Hash(secret)));
}
