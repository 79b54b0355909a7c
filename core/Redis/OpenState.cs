using Microsoft.Extensions.Hosting;
using Sanmo.Core.Backups;

namespace Sanmo.Core.Redis;

/// <summary>Opens the state in the host's first step, so that every hosted service and the web server find it open.</summary>
internal sealed class OpenState(RedisConnection connection) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await connection.OpenAsync();
        await UnfinishedRestore.RefuseAsync(connection);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
