using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Sanmo.Core.Redis;

internal static class StateRegistration
{
    /// <summary>
    /// Registers <see cref="RedisConnection"/>, opened before any hosted service starts and closed with the container.
    /// A command that runs no host awaits <see cref="RedisConnection.OpenAsync"/> itself.
    /// </summary>
    public static IServiceCollection AddState(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<RedisOptions>()
            .Bind(configuration.GetSection(RedisOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddSingleton<Microsoft.Extensions.Options.IValidateOptions<RedisOptions>, CheckRedisOptions>();
        services.AddSingleton<RedisConnection>();
        services.AddHostedService<OpenState>();
        return services;
    }
}
