// A process to be killed: plans notices and delivers them to a connector, or passes places on, until nothing waits any more or until it dies.
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Sanmo.Bot.Channels;
using Sanmo.Bot.Delivery;
using Sanmo.Core.Members;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;
using Sanmo.DeliveringHost;

var errand = Errand.Of(args);
var die = new DieAtStep(errand);
var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Redis:Connection"] = errand.Connection, ["Redis:DataPath"] = errand.Folder }).Build();
var unlimited = new PaceOptions { ChatPerSecond = 10_000, ChatPerTwoSeconds = 10_000, ChatPerHalfMinute = 10_000, ChatPerHour = 100_000, AllPerSecond = 10_000 };
using var http = new HttpClient();
await using var services = new ServiceCollection().AddLogging()
    .AddSingleton<TimeProvider>(new ClockAhead(TimeSpan.FromHours(errand.Hours))).AddCore(settings)
    .AddSingleton(errand).AddSingleton(die).AddSingleton(http).AddSingleton<PlanNotices>().AddSingleton<PassPlaces>()
    .AddSingleton<IChannel, PostingChannel>().AddSingleton<Reached>(step => die.Reach(step.ToString()))
    .AddDelivery(settings).Configure<DeliveryOptions>(options => (options.LeaseSeconds, options.AtMost, options.AtMostADay, options.Pace) = (5, 5, 100_000, unlimited))
    .BuildServiceProvider();
await services.GetRequiredService<RedisConnection>().OpenAsync();
if (errand.DieAt == "Offers")
{
    await services.GetRequiredService<PassPlaces>().RunAsync();
    return 0;
}

await services.GetRequiredService<PlanNotices>().RunAsync();

var (deliver, ledger) = (services.GetRequiredService<DeliverDue>(), services.GetRequiredService<DeliveryLedger>());
var scopes = (await services.GetRequiredService<RosterCache>().GetAsync()).Scopes;
while (await GoesOnAsync())
{
}

return 0;

async Task<bool> GoesOnAsync()
{
    try
    {
        return await deliver.RunAsync(CancellationToken.None) > 0 || await AnyWaitsAsync();
    }
    catch (Exception error) when (RedisConnection.MeansAway(error))
    {
        // As the product's own worker does.
        await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System);
        return true;
    }
}

async Task<bool> AnyWaitsAsync()
{
    var counts = await Task.WhenAll(scopes.Select(ledger.CountAsync));
    if (counts.All(count => count[DeliveryState.Planned] + count[DeliveryState.Sending] == 0))
        return false;
    await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
    return true;
}
