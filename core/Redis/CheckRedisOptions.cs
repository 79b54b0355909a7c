using Microsoft.Extensions.Options;

namespace Sanmo.Core.Redis;

/// <summary>A connection string with a typing error is told at the start, not at the first message.</summary>
internal sealed class CheckRedisOptions : IValidateOptions<RedisOptions>
{
    public ValidateOptionsResult Validate(string? name, RedisOptions options)
    {
        if (options.Connection.Length == 0)
            return ValidateOptionsResult.Success;
        try
        {
            ConnectRedis.ToServer(options.Connection);
            return ValidateOptionsResult.Success;
        }
        catch (ArgumentException error)
        {
            // The string itself is not repeated: it may hold a password.
            return ValidateOptionsResult.Fail($"Redis:Connection cannot be used: {error.Message}. Write it like \"redis.example.org:6379,password=…\", or leave it empty for the embedded store.");
        }
    }
}
