using System.ComponentModel.DataAnnotations;

namespace Sanmo.Bot.Telemetry;

/// <summary>The section <c>Telemetry</c>.</summary>
internal sealed class TelemetryOptions
{
    public const string Section = "Telemetry";

    /// <summary>Shortest token that is taken for one.</summary>
    public const int ShortestToken = 16;

    /// <summary>Who shows it as a bearer token may read <c>/metrics</c> from elsewhere; empty means that only this machine may.</summary>
    public string MetricsToken { get; set; } = "";

    /// <summary>Where traces and metrics are sent to by OTLP; empty means nowhere, unless <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> is set.</summary>
    public string OtlpEndpoint { get; set; } = "";

    /// <summary>A message that has been due for so long makes <c>/health/ready</c> say degraded.</summary>
    [Range(1, 100_000)]
    public int DegradedAfterMinutes { get; set; } = 10;

    /// <summary>And for so long, unhealthy.</summary>
    [Range(1, 100_000)]
    public int UnhealthyAfterMinutes { get; set; } = 60;
}
