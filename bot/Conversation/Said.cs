using Sanmo.Bot.Replies;

namespace Sanmo.Bot.Conversation;

/// <summary>One thing the bot says at the end of a turn.</summary>
internal sealed record Said(Reply Reply, Whereto To = Whereto.Here);
