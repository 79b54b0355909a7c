namespace Sanmo.Bot.Channels.BotFramework.Wire;

/// <summary>Compared ordinally; an unknown one is accepted and ignored.</summary>
internal static class ActivityTypes
{
    public const string Message = "message";
    public const string ConversationUpdate = "conversationUpdate";
    public const string InstallationUpdate = "installationUpdate";
    public const string Invoke = "invoke";
}
