namespace Sanmo.Core.Reminders;

/// <summary>What goes first when much is due. A digest line waits to be merged with the reader's others.</summary>
internal enum Lane { Urgent, Reply, Reminder, Digest }
