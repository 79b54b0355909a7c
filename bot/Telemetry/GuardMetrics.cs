using Microsoft.Extensions.Options;

namespace Sanmo.Bot.Telemetry;

/// <summary>Stands before <c>/metrics</c>. To whom may not read it, it is not there.</summary>
internal static class GuardMetrics
{
    private const string Bearer = "Bearer ";

    /// <summary>Before anything has changed the sender's address.</summary>
    public static WebApplication UseGuardedMetrics(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<IOptions<TelemetryOptions>>().Value;
        app.Use((http, next) =>
        {
            if (!http.Request.Path.StartsWithSegments("/metrics"))
                return next(http);
            var (headers, request) = (http.Request.Headers, http.Connection);
            var forwarded = headers.ContainsKey("X-Forwarded-For") || headers.ContainsKey("Forwarded") || headers.ContainsKey("X-Real-IP") || headers.ContainsKey("Via");
            var shown = headers.Authorization.ToString() is { } value && value.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? value[Bearer.Length..].Trim() : null;
            if (MayReadMetrics.Of(app.Environment.IsDevelopment(), request.RemoteIpAddress, forwarded, shown, options.MetricsToken))
                return next(http);
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
        app.UseOpenTelemetryPrometheusScrapingEndpoint(context => context.Request.Path == "/metrics");
        return app;
    }
}
