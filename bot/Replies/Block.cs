namespace Sanmo.Bot.Replies;

/// <summary>One part of a message, from top to bottom.</summary>
internal abstract record Block;
