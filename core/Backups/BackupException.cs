namespace Sanmo.Core.Backups;

/// <summary>A backup cannot be made or restored. The message is for the operator: what is wrong and what to do.</summary>
internal sealed class BackupException(string message, Exception? cause = null) : Exception(message, cause);
