namespace Sanmo.Bot.Conversation;

/// <summary><c>Stale</c> is a yes or no whose question is gone; <c>FilesAlone</c> says nothing of what they are for.</summary>
internal enum MeaningKind { NotForMe, Unclear, Do, Dropped, Rejected, Stale, FilesAlone }
