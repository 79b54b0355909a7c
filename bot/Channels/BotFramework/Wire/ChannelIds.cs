namespace Sanmo.Bot.Channels.BotFramework.Wire;

/// <summary>The channels this room knows by name.</summary>
internal static class ChannelIds
{
    public const string Teams = "msteams";
    public const string WebChat = "webchat";
    public const string DirectLine = "directline";
    public const string Emulator = "emulator";
}
