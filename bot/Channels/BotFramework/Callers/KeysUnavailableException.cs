namespace Sanmo.Bot.Channels.BotFramework.Callers;

internal sealed class KeysUnavailableException() : Exception("The platform's signing keys are not known yet.");
