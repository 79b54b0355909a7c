using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Sanmo.Bot.Telemetry;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Commands;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: the state answers too, and what is due goes out.</summary>
internal static class Health
{
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<StateCheck>("redis", tags: ["ready"]).AddCheck<LedgerCheck>("ledger", tags: ["ready"]);
        return services;
    }

    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready"), ResponseWriter = WriteAsync });
    }

    private static Task WriteAsync(HttpContext http, HealthReport report)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        return http.Response.WriteAsync(JsonSerializer.Serialize(new
        {
            status = report.Status.ToString(),
            oldestUnsentSeconds = report.Entries.TryGetValue("ledger", out var ledger) && ledger.Data.TryGetValue("oldestUnsentSeconds", out var age) ? age : null,
            checks = report.Entries.ToDictionary(entry => entry.Key, entry => new { status = entry.Value.Status.ToString(), says = entry.Value.Description }),
        }));
    }

    private sealed class StateCheck(RedisConnection redis) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            try
            {
                var answered = await redis.Database.PingAsync();
                return HealthCheckResult.Healthy(string.Create(CultureInfo.InvariantCulture, $"{answered.TotalMilliseconds:0.0} ms"));
            }
            catch (Exception error) when (IsAway(error))
            {
                return HealthCheckResult.Unhealthy("The state does not answer; it is used again once it is back.", error);
            }
        }
    }

    // Not open yet counts as well.
    private static bool IsAway(Exception error) => error is StackExchange.Redis.RedisException or InvalidOperationException or TimeoutException;

    private sealed class LedgerCheck(MeasureLedger ledger, IOptions<TelemetryOptions> options) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            try
            {
                var depth = await ledger.RunAsync();
                var status = depth.OldestUnsent >= TimeSpan.FromMinutes(options.Value.UnhealthyAfterMinutes) ? HealthStatus.Unhealthy
                    : depth.OldestUnsent >= TimeSpan.FromMinutes(options.Value.DegradedAfterMinutes) ? HealthStatus.Degraded : HealthStatus.Healthy;
                return new(status, string.Create(CultureInfo.InvariantCulture, $"the oldest unsent message has been due for {depth.OldestUnsent.TotalSeconds:0} s; {depth.Waiting} wait, {depth.Doubtful} are doubtful"),
                    data: new Dictionary<string, object> { ["oldestUnsentSeconds"] = Math.Round(depth.OldestUnsent.TotalSeconds) });
            }
            catch (Exception error) when (IsAway(error))
            {
                return HealthCheckResult.Unhealthy("The ledger cannot be looked at.", error);
            }
        }
    }
}
