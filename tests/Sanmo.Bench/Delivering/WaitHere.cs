using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Sanmo.Core.Redis;

namespace Sanmo.Bench.Delivering;

/// <summary>The product with many reminders that are due tomorrow, and nothing to do.</summary>
internal static class WaitHere
{
    public static async Task RunAsync()
    {
        var errand = Errand.Read();
        using var host = DeliverHere.Host(errand.Redis + ",allowAdmin=true", errand, hurried: false);
        var redis = host.Services.GetRequiredService<RedisConnection>();
        await redis.OpenAsync();
        var seed = host.Services.GetRequiredService<SeedReminders>();
        await seed.PeopleAsync();
        var before = await UsedAsync(redis);
        await seed.RemindersAsync(errand.Count, index => TimeProvider.System.GetUtcNow().AddDays(1).AddMilliseconds(index), works: false);
        var each = (await UsedAsync(redis) - before) / errand.Count;
        await Console.Out.WriteLineAsync(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"ready {each}"));
        await host.RunAsync();
    }

    private static async Task<long> UsedAsync(RedisConnection redis)
    {
        var memory = await redis.Database.Multiplexer.GetServers()[0].InfoAsync("memory");
        return long.Parse(memory[0].First(entry => entry.Key == "used_memory").Value, System.Globalization.CultureInfo.InvariantCulture);
    }
}
