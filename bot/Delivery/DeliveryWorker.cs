using Microsoft.Extensions.Options;

namespace Sanmo.Bot.Delivery;

/// <summary>Looks at the ledger and at the cards again and again, at once after a full look and with a pause after an empty one.</summary>
internal sealed class DeliveryWorker(DeliverDue deliver, EditCards edit, TimeProvider time, IOptions<DeliveryOptions> options, ILogger<DeliveryWorker> log) : BackgroundService
{
    // Changes gather for as long before an edit is due.
    private static readonly TimeSpan _cards = TimeSpan.FromSeconds(1);

    // Side by side: a slow edit must not hold up a message.
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        RepeatAsync(deliver.RunAsync, TimeSpan.FromMilliseconds(options.Value.EveryMilliseconds), stoppingToken), RepeatAsync(edit.RunAsync, _cards, stoppingToken));

    private async Task RepeatAsync(Func<CancellationToken, Task<int>> look, TimeSpan pause, CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await look(stoppingToken) == 0)
                    await Task.Delay(pause, time, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                // The store is away or a row is broken: the others must still go out, and this one is leased again.
                log.LogError(error, "A look at what is to be said failed");
                await Task.Delay(TimeSpan.FromSeconds(1), time, stoppingToken);
            }
        }
    }
}
