using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Sanmo.Bot.Channels;
using Sanmo.Bot.Delivery;
using Sanmo.Core.Redis;
using Sanmo.Scheduler;

namespace Sanmo.Bench.Delivering;

/// <summary>The product as it runs: the timetable releases, the worker delivers. Seeds first, says <c>ready</c>, and works until it is killed.</summary>
internal static class DeliverHere
{
    public static async Task RunAsync()
    {
        var errand = Errand.Read();
        using var host = Host(errand.Redis, errand);
        await host.Services.GetRequiredService<RedisConnection>().OpenAsync();
        var seed = host.Services.GetRequiredService<SeedReminders>();
        await seed.PeopleAsync();
        await seed.RemindersAsync(errand.Count + Errand.Warming, errand.DueOf, works: true);
        await Console.Out.WriteLineAsync("ready");
        await host.RunAsync();
    }

    /// <param name="hurried">Set up for many messages at once; otherwise as it comes.</param>
    public static IHost Host(string redis, Errand errand, bool hurried = true)
    {
        var builder = new HostApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Redis:Connection"] = redis });
        if (hurried)
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Scheduler:AtMost"] = "1000", ["Scheduler:ReleaseEveryMilliseconds"] = "100" });
        builder.Services.AddSingleton(TimeProvider.System).AddSingleton(errand).AddSingleton<SeedReminders>().AddSingleton<IChannel, BenchChannel>();
        builder.Services.AddCore(builder.Configuration);
        builder.Services.AddScheduler(builder.Configuration);
        builder.Services.AddDelivery(builder.Configuration).AddHostedService<DeliveryWorker>().Configure<DeliveryOptions>(options =>
        {
            if (hurried)
                (options.AtMost, options.AtOnce, options.EveryMilliseconds, options.PrivateADay, options.AtMostADay, options.Pace) = (1000, errand.AtOnce, 50, 1000, 100_000, new() { Unlimited = true });
        });
        return builder.Build();
    }
}
