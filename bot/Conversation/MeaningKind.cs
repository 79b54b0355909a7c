namespace Sanmo.Bot.Conversation;

/// <summary><c>Stale</c> is a yes or no whose question is gone.</summary>
internal enum MeaningKind { NotForMe, Unclear, Do, Dropped, Rejected, Stale }
