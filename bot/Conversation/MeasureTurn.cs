using System.Diagnostics;
using System.Diagnostics.Metrics;
using Sanmo.Core.Telemetry;

namespace Sanmo.Bot.Conversation;

/// <summary>One turn as a figure and a trace: how it ended and how long it took, and nothing of what was said.</summary>
internal sealed class MeasureTurn : IDisposable
{
    private static readonly Histogram<double> _duration = Measures.Meter.CreateHistogram("sanmo.turn.duration", "s", "How long a turn took, by channel and how it ended.", null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] });

    private static readonly Counter<long> _understood = Measures.Meter.CreateCounter<long>("sanmo.understanding", "{message}", "What came of understanding a message, by intent.");

    private readonly Activity? _trace;
    private readonly long _started = TimeProvider.System.GetTimestamp();
    private readonly string _channel;
    private string _outcome = "failed";

    private MeasureTurn(Incoming incoming)
    {
        _channel = incoming.Channel;
        _trace = Measures.Traces.StartActivity("turn", ActivityKind.Server);
        _trace?.SetTag("sanmo.channel", _channel).SetTag("sanmo.group", incoming.IsGroup).SetTag("sanmo.press", incoming.Press is not null);
    }

    public static MeasureTurn Begin(Incoming incoming) => new(incoming);

    /// <param name="known">The intent is one of this program's; a pressed button may carry anything.</param>
    public static void Understood(Meaning meaning, bool pressed, bool known)
    {
        var intent = known ? meaning.Intent : "none";
        Activity.Current?.SetTag("sanmo.intent", intent);
        _understood.Add(1, new("intent", intent), new("outcome", meaning.Kind.ToString()), new("by", pressed ? "button" : "words"));
    }

    public IReadOnlyList<Said> Ends(string outcome, IReadOnlyList<Said> said)
    {
        _outcome = outcome;
        return said;
    }

    public void Dispose()
    {
        _duration.Record(TimeProvider.System.GetElapsedTime(_started).TotalSeconds, new("channel", _channel), new("outcome", _outcome));
        _trace?.SetTag("sanmo.outcome", _outcome);
        _trace?.SetStatus(_outcome == "failed" ? ActivityStatusCode.Error : ActivityStatusCode.Ok);
        _trace?.Dispose();
    }
}
