using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;
using Sanmo.Core.Volunteering;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Crash;

/// <summary>
/// Offers of a place end one after the other in a process that is killed at random instants. The long form:
/// <c>SANMO_PLACES=200 SANMO_PLACE_KILLS=40 dotnet test --filter PlaceCrashTests</c>.
/// </summary>
public sealed class PlaceCrashTests(ITestOutputHelper output) : IDisposable
{
    private const int InLine = 3, HoursOfALife = 48;

    private readonly TempFolder _folder = new();
    private readonly int _activities = Setting("SANMO_PLACES", 12);
    private readonly int _kills = Setting("SANMO_PLACE_KILLS", 3);

    public void Dispose() => _folder.Dispose();

    [Theory, OnEveryStore]
    public async Task A_place_goes_down_the_line_once_however_the_process_that_passes_it_is_killed(StoreKind kind)
    {
        using var server = await StoreServer.StartAsync(kind);
        var (chance, connection) = (new Random(3), server?.Connection ?? "");
        // The killed ones share the first offers; each of the last ones has a day of its own.
        for (var kill = 0; kill < _kills; kill++)
        {
            using var process = Start(HoursOfALife * (1 + kill * (InLine - 1) / _kills), dieAfter: chance.Next(50, 1500));
            Assert.True(await process.EndsAsync());
        }

        for (var life = 0; life <= InLine; life++)
        {
            using var process = Start(HoursOfALife * (InLine + life));
            Assert.False(await process.EndsAsync());
        }

        await CheckAsync(connection);

        DeliveringProcess Start(int hours, int dieAfter = 0) => DeliveringProcess.Start(connection, _folder.Path, "http://localhost", _activities, hours, "Offers", dieAfter);
    }

    private async Task CheckAsync(string connection)
    {
        await using var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System)
            .AddCore(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Redis:Connection"] = connection, ["Redis:DataPath"] = _folder.Path }).Build()).BuildServiceProvider();
        await services.GetRequiredService<RedisConnection>().OpenAsync();
        var scope = Scope.Of("branch-0");
        var activities = await services.GetRequiredService<VolunteerStore>().ListAsync(scope);
        var rows = await services.GetRequiredService<DeliveryLedger>().ListAsync(scope);
        output.WriteLine($"{_kills} kills: {activities.Count} places, {rows.Count(row => row.Topic == TellOfSeats.Offered)} offers and {rows.Count(row => row.Topic == TellOfSeats.Lapsed)} ends told");

        Assert.Equal(_activities, activities.Count);
        foreach (var activity in activities.Select(kept => kept.Value))
        {
            // Everybody but the one who gave it up was asked once and let it go.
            Assert.All(activity.SignUps, signUp => Assert.Equal(SignUpStatus.Cancelled, signUp.Status));
            string[] line = [.. Enumerable.Range(1, InLine).Select(i => $"m-0-{i}")];
            Assert.Equal(line, Told(activity, TellOfSeats.Lapsed));
            // The first offer was made when the place was given up, before there was anything to kill.
            Assert.Equal(line[1..], Told(activity, TellOfSeats.Offered));
        }

        Assert.Empty(await services.GetRequiredService<Sanmo.Core.Reminders.PendingReminders>().ForecastAsync(scope, TimeProvider.System.GetUtcNow().AddDays(30)));

        List<string> Told(VolunteerActivity activity, string topic) => [.. rows.Where(row => row.Work == activity.Work && row.Topic == topic).OrderBy(row => row.Version).Select(row => row.Recipient.Member!)];
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : usual;
}
