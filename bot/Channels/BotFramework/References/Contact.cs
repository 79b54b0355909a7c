namespace Sanmo.Bot.Channels.BotFramework.References;

/// <summary>What an activity meant for what is known of its chat; <c>First</c> and <c>Again</c> are told to one caller only.</summary>
internal enum Contact { Known, First, Again }
