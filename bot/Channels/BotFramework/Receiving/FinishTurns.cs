namespace Sanmo.Bot.Channels.BotFramework.Receiving;

/// <summary>Lets the turns that have begun end before the host does.</summary>
internal sealed class FinishTurns(TurnOrder order) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => order.DrainAsync().WaitAsync(cancellationToken).ContinueWith(_ => { }, TaskScheduler.Default);
}
