using Microsoft.Extensions.Options;
using Sanmo.Core.Calendars;
using Sanmo.Core.Demo;
using Sanmo.Core.Members;
using Sanmo.Core.Organisation;
using Sanmo.Core.Organisation.Importing;
using Sanmo.Core.Organisation.Keeping;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Demo;

/// <summary>Fills an empty store with the demo organisation before anything is served; in Development only.</summary>
internal sealed class LoadDemo(RosterCache rosters, WriteImport write, WorkCalendar calendar, LocalZone zone, TimeProvider time, IOptions<DemoOptions> options, IHostEnvironment environment, ILogger<LoadDemo> log) : IHostedService
{
    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(1);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!environment.IsDevelopment() || !options.Value.Enabled || (await WaitForRosterAsync(cancellationToken)).Members.Count > 0)
            return;
        var demo = DemoWebChat.AddTo(DemoOrganisation.At(zone.Local(time.GetUtcNow()), calendar));
        await write.RunAsync(PlanImport.Of(WholeOrganisation.Empty, demo, time.GetUtcNow()), demo, "demo");
        log.LogInformation("The store was empty: the demo organisation {Name} was loaded", demo.Name);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // Whoever tries it out may start the bot before its store.
    private async Task<Roster> WaitForRosterAsync(CancellationToken cancel)
    {
        for (var said = false; ; said = true)
        {
            try
            {
                return await rosters.GetAsync();
            }
            catch (Exception error) when (RedisConnection.MeansAway(error))
            {
                if (!said)
                    log.LogWarning("The demo organisation waits for the store to answer; Ctrl+C ends the wait");
            }

            await Task.Delay(_pause, TimeProvider.System, cancel);
        }
    }
}
