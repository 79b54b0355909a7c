using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Sanmo.Bot.Channels.BotFramework.Callers;
using Sanmo.Bot.Channels.BotFramework.Checking;
using Sanmo.Bot.Channels.BotFramework.Connector;
using Sanmo.Bot.Channels.BotFramework.Receiving;
using Sanmo.Bot.Channels.BotFramework.References;
using Sanmo.Bot.Channels.BotFramework.Settings;
using Sanmo.Bot.Channels.BotFramework.Speaking;
using Sanmo.Bot.Conversation;

namespace Sanmo.Bot.Channels.BotFramework;

internal static class BotFrameworkRegistration
{
    /// <summary>The whole room. Needs the state, a <see cref="TurnRunner"/> and a <see cref="TimeProvider"/> beside it.</summary>
    public static IServiceCollection AddBotFramework(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IConfigureOptions<BotFrameworkOptions>>(new BindSettings(configuration));
        services.AddSingleton<IValidateOptions<BotFrameworkOptions>, CheckSettings>();
        services.AddOptions<BotFrameworkOptions>().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(new RealTime(TimeProvider.System));
        services.TryAddSingleton(_ => new Random());
        services.TryAddSingleton(provider => new Turns(
            (incoming, cancel) => provider.GetRequiredService<TurnRunner>().RunAsync(incoming, cancel),
            (incoming, cancel) => provider.GetRequiredService<TurnRunner>().WelcomeAsync(incoming, cancel)));

        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, CallerAuthentication>(CallerAuthentication.Name, null);
        services.AddSingleton<TrustedKeys>().AddSingleton<CheckToken>();
        services.AddHttpClient(OpenIdKeys.Client, client => client.MaxResponseContentBufferSize = 1024 * 1024).ConfigurePrimaryHttpMessageHandler(Pool);

        services.AddSingleton<ServiceUrls>().AddSingleton<BotToken>().AddSingleton<ConnectorCalls>().AddSingleton<ConnectorClient>();
        // The token is in a header of its own call: a redirect would carry it to a host nobody checked.
        services.AddHttpClient(ConnectorCalls.Client, client => client.Timeout = Timeout.InfiniteTimeSpan).ConfigurePrimaryHttpMessageHandler(Pool);
        services.AddSingleton<FetchFile>().AddHttpClient(FetchFile.Client).ConfigurePrimaryHttpMessageHandler(Pool);
        services.AddHttpClient(BotToken.Client, client => client.MaxResponseContentBufferSize = 1024 * 1024).ConfigurePrimaryHttpMessageHandler(Pool);

        services.AddSingleton<ConversationReferences>().AddSingleton<PrivateChats>().AddSingleton<CardViewers>().AddSingleton<Speak>();
        services.AddSingleton<TurnOrder>().AddSingleton<InvokeAnswers>().AddSingleton<DialogCards>().AddSingleton<ConversationLease>().AddSingleton<Membership>().AddSingleton<Reception>();
        services.AddSingleton<MessagesEndpoint>().AddSingleton<CheckPlatform>();
        services.AddHostedService<FinishTurns>();
        services.AddSingleton<BotFrameworkChannel>();
        services.AddSingleton<IChannel>(provider => provider.GetRequiredService<BotFrameworkChannel>());
        return services;
    }

    /// <summary>
    /// POST /api/messages; every other method is answered with 405, whatever catch-all page the host has. It proves its caller itself: what stands
    /// before the pages is not asked.
    /// </summary>
    public static IEndpointConventionBuilder MapBotFramework(this IEndpointRouteBuilder endpoints) =>
        endpoints.Map(MessagesEndpoint.Path, http => http.RequestServices.GetRequiredService<MessagesEndpoint>().AnswerAsync(http)).ShortCircuit();

    /// <summary>Short idle times: the platform's load balancer drops idle connections without a word.</summary>
    private static SocketsHttpHandler Pool() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(45),
    };
}
