using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Sanmo.Core.Telemetry;

namespace Sanmo.Tests.Telemetry;

/// <summary>Every figure and every trace of this program, also those of tests that run at the same time.</summary>
internal sealed class HeardFigures : IDisposable
{
    private readonly MeterListener _meters = new();
    private readonly ActivityListener _traces;

    public HeardFigures()
    {
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == Measures.Name)
                listener.EnableMeasurementEvents(instrument);
        };
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _meters.Start();
        _traces = new()
        {
            ShouldListenTo = source => source.Name == Measures.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = trace => Traces.Enqueue(trace),
        };
        ActivitySource.AddActivityListener(_traces);
    }

    public ConcurrentQueue<(string Name, double Value, Dictionary<string, string?> Tags)> Figures { get; } = new();

    public ConcurrentQueue<Activity> Traces { get; } = new();

    public IEnumerable<(string Name, double Value, Dictionary<string, string?> Tags)> Of(string name) => Figures.Where(figure => figure.Name == name);

    public void Dispose()
    {
        _meters.Dispose();
        _traces.Dispose();
    }

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var kept = new Dictionary<string, string?>();
        foreach (var (key, tag) in tags)
            kept[key] = tag?.ToString();
        Figures.Enqueue((instrument.Name, value, kept));
    }
}
