using Microsoft.Extensions.Options;

namespace Sanmo.Bot.Telemetry;

/// <summary>What cannot work is told at the start, with what to set.</summary>
internal sealed class CheckTelemetryOptions : IValidateOptions<TelemetryOptions>
{
    public ValidateOptionsResult Validate(string? name, TelemetryOptions options)
    {
        var wrong = new List<string>();
        if (options.MetricsToken.Length is > 0 and < TelemetryOptions.ShortestToken)
            wrong.Add($"Telemetry:MetricsToken has {options.MetricsToken.Length} characters and is easily guessed; take {TelemetryOptions.ShortestToken} or more (openssl rand -hex 24), or leave it empty: then only this machine reads /metrics.");
        if (options.OtlpEndpoint.Length > 0 && !(Uri.TryCreate(options.OtlpEndpoint, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
            wrong.Add("Telemetry:OtlpEndpoint is no address; write it like http://localhost:4317, or leave it empty.");
        if (options.UnhealthyAfterMinutes < options.DegradedAfterMinutes)
            wrong.Add("Telemetry:UnhealthyAfterMinutes is less than Telemetry:DegradedAfterMinutes; it must not be.");
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }
}
