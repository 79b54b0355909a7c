using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using Sanmo.Bot.Demo;
using Sanmo.Bot.WebPages.Signing;
using Sanmo.Core.Members;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Commands;

/// <summary>Tells whoever started the bot what to do next, once it serves.</summary>
internal sealed class SayHello(IServer server, IHostApplicationLifetime lifetime, RosterCache rosters, IOptions<RedisOptions> redis, IHostEnvironment environment, IOptions<DemoOptions> demo, FrontDoor door, TimeProvider time) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(() => _ = SayAsync());
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task SayAsync()
    {
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "?";
        var roster = await rosters.GetAsync();
        var lines = new List<string>
        {
            "",
            $"Sanmo Bot listens on {address}  ({(redis.Value.Connection.Length == 0 ? $"embedded store in {Path.GetFullPath(redis.Value.DataPath)}" : "Redis")})",
            $"  {roster.Members.Count} members in {roster.Branches.Count} branches" + (roster.Members.Count == 0 ? "; next: dotnet run --project bot -- import FILE" : ""),
        };
        if (environment.IsDevelopment() && demo.Value.Enabled)
            lines.Add($"  demo clock: {time.GetUtcNow():yyyy-MM-dd HH:mm} UTC, speed {demo.Value.Speed:0.##}x");
        if (door.StandsOpen)
            lines.Add($"  open {address} in a browser: you are in the First Branch's group chat");
        if (environment.IsDevelopment())
            lines.Add($"  or talk to it from another client: start the Microsoft 365 Agents Playground with -e {address}/api/messages (README, \"Talk to it\") and say: what do I have this week?");
        lines.Add("");
        await Console.Out.WriteLineAsync(string.Join(Environment.NewLine, lines));
    }
}
