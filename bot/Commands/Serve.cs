using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using Sanmo.Bot.Channels.BotFramework;
using Sanmo.Bot.Channels.BotFramework.References;
using Sanmo.Bot.Channels.BotFramework.Wire;
using Sanmo.Bot.Channels.WebChat;
using Sanmo.Bot.Conversation;
using Sanmo.Bot.Delivery;
using Sanmo.Bot.Demo;
using Sanmo.Bot.Features;
using Sanmo.Bot.Feeds;
using Sanmo.Bot.Telemetry;
using Sanmo.Bot.Spreadsheets;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.WebConsole;
using Sanmo.Bot.WebConsole.Downloading;
using Sanmo.Bot.WebPages;
using Sanmo.Core.Backups;
using Sanmo.Core.Redis;
using Sanmo.Core.Redis.Embedded;
using Sanmo.Core.Secrets;
using Sanmo.Scheduler;

namespace Sanmo.Bot.Commands;

/// <summary>The web host: what is registered, in the order of a message's way, and what is mapped.</summary>
internal static class Serve
{
    public static async Task<int> RunAsync(string[] args, CancellationToken cancel)
    {
        try
        {
            await using var app = Build(args);
            await app.RunAsync(cancel);
            return 0;
        }
        catch (IOException error) when (error.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"{error.Message} Stop what listens there, or choose another address with --Urls http://localhost:PORT.");
            return 1;
        }
        catch (Exception error) when (error is EmbeddedStoreException or BackupException)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return 1;
        }
        catch (OptionsValidationException error)
        {
            // Written for people: it says what to set.
            foreach (var failure in error.Failures)
                await Console.Error.WriteLineAsync(failure);
            return 1;
        }
    }

    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = Settings.Of(args), ContentRootPath = AppContext.BaseDirectory, ApplicationName = typeof(Serve).Assembly.GetName().Name });
        builder.Configuration.AddSecretFiles();
        // A refusal to start is one line for people; the host would log its stack before it.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        // Also when it is started from its build folder outside Development.
        builder.WebHost.UseStaticWebAssets();
        AddAll(builder);
        var app = builder.Build();
        app.UseGuardedMetrics();
        app.UseWebPages();
        app.UseRateLimiter();
        app.MapWebPages();
        app.MapDownloads();
        app.MapBotFramework();
        app.MapCalendarFeed();
        app.MapHealth();
        return app;
    }

    public static void AddAll(WebApplicationBuilder builder)
    {
        var (services, configuration) = (builder.Services, builder.Configuration);
        services.AddDemo(configuration, builder.Environment);
        services.AddCore(configuration);
        services.AddDemoPatience(configuration, builder.Environment);
        services.AddHostedService<LoadDemo>();
        services.AddBotFramework(configuration);
        services.AddWebPages(configuration);
        services.AddWebChat();
        services.AddSingleton<Interpreter>().AddSingleton<Names>().AddSingleton<TurnRunner>();
        services.AddFeatures();
        services.AddSpreadsheets();
        services.AddWebConsole().AddSingleton<SpeakFromConsole>().AddSingleton(provider => provider.GetRequiredService<SpeakFromConsole>().InWords);
        services.AddDelivery(configuration).AddHostedService<DeliveryWorker>();
        if (DemoRegistration.IsOn(configuration, builder.Environment))
            services.AddSingleton<LeaveOut>(provider => async to => to is { Conversation: { } chat, Channel: ChannelIds.Teams }
                && await provider.GetRequiredService<ConversationReferences>().FindAsync(to.Channel, chat) is null);
        services.AddHealth();
        services.AddTelemetry(configuration);
        services.AddCalendarFeed();
        if (configuration.GetValue("Scheduler:InProcess", true))
            services.AddScheduler(configuration, DemoRegistration.IsOn(configuration, builder.Environment) ? TimeProvider.System : null);
        services.AddHostedService<SayHello>();
    }
}
