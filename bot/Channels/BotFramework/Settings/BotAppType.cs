namespace Sanmo.Bot.Channels.BotFramework.Settings;

/// <summary>How the bot is registered; decides where its own token comes from. MultiTenant can no longer be created but still works.</summary>
internal enum BotAppType { SingleTenant, MultiTenant, UserAssignedMSI }
