using Microsoft.Extensions.Options;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Sanmo.Core.Telemetry;

namespace Sanmo.Bot.Telemetry;

internal static class TelemetryRegistration
{
    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<TelemetryOptions>().Bind(configuration.GetSection(TelemetryOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IValidateOptions<TelemetryOptions>, CheckTelemetryOptions>();
        services.AddHostedService<WatchLedger>();
        var endpoint = configuration[$"{TelemetryOptions.Section}:{nameof(TelemetryOptions.OtlpEndpoint)}"] is { Length: > 0 } set ? set : configuration["OTEL_EXPORTER_OTLP_ENDPOINT"];
        // Of the platform's own sources none: their spans carry addresses, and those carry tokens and chats.
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("sanmo-bot", serviceVersion: typeof(TelemetryRegistration).Assembly.GetName().Version?.ToString()))
            .WithMetrics(metrics => Export(
                metrics.AddMeter(Measures.Name, "Quartz", "System.Runtime", "Microsoft.AspNetCore.Hosting", "System.Net.Http").AddPrometheusExporter(), endpoint))
            .WithTracing(traces => Export(traces.AddSource(Measures.Name, "Quartz"), endpoint));
        return services;
    }

    private static void Export(MeterProviderBuilder metrics, string? endpoint)
    {
        if (endpoint is { Length: > 0 })
            metrics.AddOtlpExporter(otlp => To(otlp, endpoint));
    }

    private static void Export(TracerProviderBuilder traces, string? endpoint)
    {
        if (endpoint is { Length: > 0 })
            traces.AddOtlpExporter(otlp => To(otlp, endpoint));
    }

    private static void To(OtlpExporterOptions otlp, string endpoint)
    {
        // One that is no address is refused at the start, with what to write.
        if (Uri.TryCreate(endpoint, UriKind.Absolute, out var address))
            otlp.Endpoint = address;
    }
}
