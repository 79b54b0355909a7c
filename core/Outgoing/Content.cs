namespace Sanmo.Core.Outgoing;

internal enum Content { Reminder, Notice, Moved, Cancelled }
