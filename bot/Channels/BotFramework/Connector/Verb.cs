namespace Sanmo.Bot.Channels.BotFramework.Connector;

/// <summary>What is asked of a connector; only <c>Post</c> has an effect that a repeat would double.</summary>
internal enum Verb { Post, Create, Get, Put, Delete }
