using Sanmo.Bot.Replies;

namespace Sanmo.Bot.Conversation;

/// <summary>One thing the bot says at the end of a turn.</summary>
/// <param name="Failed">An apology: the same again may go better.</param>
internal sealed record Said(Reply Reply, Whereto To = Whereto.Here, bool Failed = false);
