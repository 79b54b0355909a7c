using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Sanmo.Core.Redis;
using Sanmo.Core.Secrets;

namespace Sanmo.Scheduler;

/// <summary>The scheduler on its own: it moves what is due into the ledger and never speaks itself.</summary>
internal static class SchedulerHost
{
    private static async Task<int> Main(string[] args)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddSecretFiles();
        if (string.IsNullOrEmpty(builder.Configuration["Redis:Connection"]))
        {
            await Console.Error.WriteLineAsync("A scheduler on its own needs a Redis that it shares with the bot: set Redis:Connection. With the embedded store the bot runs the jobs itself.");
            return 1;
        }

        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddCore(builder.Configuration);
        builder.Services.AddScheduler(builder.Configuration);
        await builder.Build().RunAsync();
        return 0;
    }
}
