using System.Diagnostics.Metrics;

namespace Sanmo.Core.Telemetry;

/// <summary>How long the store takes, as the program sees it.</summary>
internal static class StateTime
{
    private static readonly Histogram<double> _duration = Measures.Meter.CreateHistogram("sanmo.state.duration", "s", "How long an answer of the store took, by what was asked.", null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5] });

    /// <param name="what">One of a few words: save, claim, ping.</param>
    public static async Task<T> MeasureAsync<T>(string what, Func<Task<T>> ask)
    {
        if (!_duration.Enabled)
            return await ask();
        var started = TimeProvider.System.GetTimestamp();
        try
        {
            return await ask();
        }
        finally
        {
            _duration.Record(TimeProvider.System.GetElapsedTime(started).TotalSeconds, new KeyValuePair<string, object?>("operation", what));
        }
    }
}
