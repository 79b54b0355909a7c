using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Commands;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: the state answers too.</summary>
internal static class Health
{
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<StateCheck>("redis", tags: ["ready"]);
        return services;
    }

    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready") });
    }

    private sealed class StateCheck(RedisConnection redis) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            try
            {
                return HealthCheckResult.Healthy($"{(await redis.Database.PingAsync()).TotalMilliseconds:0.0} ms");
            }
            catch (Exception error) when (error is StackExchange.Redis.RedisException or InvalidOperationException or TimeoutException)
            {
                return HealthCheckResult.Unhealthy("The state does not answer; it is used again once it is back.", error);
            }
        }
    }
}
