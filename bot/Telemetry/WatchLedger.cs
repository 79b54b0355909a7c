using System.Diagnostics.Metrics;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;
using Sanmo.Core.Telemetry;

namespace Sanmo.Bot.Telemetry;

/// <summary>Looks at the ledger now and then for the figures, so that nobody who reads them waits for the store.</summary>
internal sealed class WatchLedger(MeasureLedger ledger, RedisConnection redis, ILogger<WatchLedger> log) : BackgroundService
{
    private static readonly TimeSpan _every = TimeSpan.FromSeconds(15);
    private static LedgerDepth? _last;

    static WatchLedger()
    {
        Gauge("sanmo.ledger.oldest_unsent", "s", "How long the oldest unsent message has been due.", depth => depth.OldestUnsent.TotalSeconds);
        Gauge("sanmo.ledger.waiting", "{message}", "Messages that are planned or being sent.", depth => depth.Waiting);
        Gauge("sanmo.ledger.doubtful", "{message}", "Messages of which nobody knows whether they arrived.", depth => depth.Doubtful);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var turns = new PeriodicTimer(_every, TimeProvider.System);
        do
        {
            try
            {
                await StateTime.MeasureAsync("ping", () => redis.Database.PingAsync());
                _last = await ledger.RunAsync();
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                // A figure of long ago would look like one of now.
                _last = null;
                log.LogDebug(error, "The ledger could not be looked at for the figures");
            }
        }
        while (await turns.WaitForNextTickAsync(stoppingToken));
    }

    private static void Gauge(string name, string unit, string description, Func<LedgerDepth, double> of) =>
        Measures.Meter.CreateObservableGauge(name, () => _last is { } depth ? [new Measurement<double>(of(depth))] : Array.Empty<Measurement<double>>(), unit, description);
}
