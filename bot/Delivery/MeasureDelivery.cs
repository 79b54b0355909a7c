using System.Diagnostics.Metrics;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Telemetry;

namespace Sanmo.Bot.Delivery;

/// <summary>How deliveries end and how late they are, as figures.</summary>
internal static class MeasureDelivery
{
    private static readonly Counter<long> _ended = Measures.Meter.CreateCounter<long>("sanmo.deliveries", "{message}", "Rows of the ledger that were written down as ended or put off, by state and what they say.");

    private static readonly Histogram<double> _lateness = Measures.Meter.CreateHistogram("sanmo.delivery.lateness", "s", "How long after its due instant a message was sent.", null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.5, 1, 2, 5, 15, 60, 300, 900, 1800, 3600, 14_400, 86_400] });

    public static void Ended(Core.Outgoing.Delivery after, DateTimeOffset now)
    {
        _ended.Add(1, new("state", after.State.ToString()), new("content", after.Content.ToString()));
        if (after.State == DeliveryState.Sent)
            _lateness.Record(Math.Max(0, ((after.SentAt ?? now) - (after.Meant ?? after.Due)).TotalSeconds), new KeyValuePair<string, object?>("content", after.Content.ToString()));
    }
}
