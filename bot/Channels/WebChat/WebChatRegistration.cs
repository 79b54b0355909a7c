using Sanmo.Bot.Channels.WebChat.Keeping;

namespace Sanmo.Bot.Channels.WebChat;

internal static class WebChatRegistration
{
    /// <summary>The chat on the bot's own pages; needs the state, the turns and a <see cref="TimeProvider"/>.</summary>
    public static IServiceCollection AddWebChat(this IServiceCollection services) => services
        .AddSingleton<RoomMessages>().AddSingleton<RoomFeed>().AddSingleton<Converse>()
        .AddHostedService(provider => provider.GetRequiredService<RoomFeed>())
        .AddSingleton<WebChatChannel>().AddSingleton<IChannel>(provider => provider.GetRequiredService<WebChatChannel>());
}
