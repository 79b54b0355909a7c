namespace Sanmo.Bot.Channels.BotFramework.Connector;

/// <summary>
/// How a call ended without an HTTP answer. <c>NeverLeft</c>: no connection was made. <c>Silence</c>: sent, and then a timeout or a broken connection.
/// <c>NoToken</c>: the bot could not get its own token. <c>HostNotAllowed</c>: not on the list, so not called.
/// </summary>
internal enum Failure { None, NeverLeft, Silence, NoToken, HostNotAllowed }
