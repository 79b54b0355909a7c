namespace Sanmo.Bot.Channels.BotFramework.Wire;

/// <summary>Attachments and invoke answers.</summary>
internal static class ContentTypes
{
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";
    public const string Message = "application/vnd.microsoft.activity.message";
    public const string FileDownload = "application/vnd.microsoft.teams.file.download.info";
    public const string Error = "application/vnd.microsoft.error";
}
