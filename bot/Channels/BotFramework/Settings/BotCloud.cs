namespace Sanmo.Bot.Channels.BotFramework.Settings;

/// <summary><c>China</c> is the cloud operated by 21Vianet.</summary>
internal enum BotCloud { Public, China, USGov }
