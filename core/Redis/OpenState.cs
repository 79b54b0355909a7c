using Microsoft.Extensions.Hosting;

namespace Sanmo.Core.Redis;

/// <summary>Opens the state in the host's first step, so that every hosted service and the web server find it open.</summary>
internal sealed class OpenState(RedisConnection connection) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => connection.OpenAsync();

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
