using Microsoft.Extensions.Options;

namespace Sanmo.Bot.Delivery;

/// <summary>Looks at the ledger again and again, at once after a full look and with a pause after an empty one.</summary>
internal sealed class DeliveryWorker(DeliverDue deliver, TimeProvider time, IOptions<DeliveryOptions> options, ILogger<DeliveryWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pause = TimeSpan.FromMilliseconds(options.Value.EveryMilliseconds);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await deliver.RunAsync(stoppingToken) == 0)
                    await Task.Delay(pause, time, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                // The store is away or a row is broken: the others must still go out, and this one is leased again.
                log.LogError(error, "A look at the delivery ledger failed");
                await Task.Delay(TimeSpan.FromSeconds(1), time, stoppingToken);
            }
        }
    }
}
