using System.Text.Json;
using Sanmo.Core.Dialogs;
using Sanmo.Core.Redis;

namespace Sanmo.Core.SignIn;

/// <summary>Links that sign one person in, once and soon.</summary>
internal sealed class SignInLinks(RedisConnection redis, TimeProvider time, Patience patience)
{
    /// <summary>How long a link waits: as long as a question does.</summary>
    public static TimeSpan Usual => Patience.Usual.ForAnswer;

    /// <returns>The secret that the link carries.</returns>
    public async Task<string> GiveAsync(string member)
    {
        var secret = Secret.New();
        var link = new SignInLink(member, time.GetUtcNow() + patience.ForAnswer);
        // The product's clock decides; Redis only sweeps.
        await redis.Database.StringSetAsync(Keys.SignIn(Secret.Hash(secret)), JsonSerializer.SerializeToUtf8Bytes(link, CoreJson.Relaxed.SignInLink), TimeSpan.FromHours(1));
        return secret;
    }

    /// <returns>The member; null for a link that was used, is too old or never was. Of two uses at once only one counts.</returns>
    public async Task<string?> TakeAsync(string secret)
    {
        var value = await redis.Database.StringGetDeleteAsync(Keys.SignIn(Secret.Hash(secret)));
        return !value.IsNull && JsonSerializer.Deserialize(((ReadOnlyMemory<byte>)value).Span, CoreJson.Relaxed.SignInLink) is { } link && time.GetUtcNow() <= link.ExpiresAt ? link.Member : null;
    }
}
