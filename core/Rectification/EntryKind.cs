namespace Sanmo.Core.Rectification;

/// <summary><c>Cause</c>: why it is behind and when it will be done, as asked for by a yellow warning or a supervision slip.</summary>
internal enum EntryKind { Progress, Blocked, Cause }
