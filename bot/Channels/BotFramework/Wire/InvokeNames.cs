namespace Sanmo.Bot.Channels.BotFramework.Wire;

/// <summary>The invokes this bot answers.</summary>
internal static class InvokeNames
{
    public const string CardAction = "adaptiveCard/action";
    public const string TaskFetch = "task/fetch";
    public const string TaskSubmit = "task/submit";
}
