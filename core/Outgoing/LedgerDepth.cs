namespace Sanmo.Core.Outgoing;

/// <summary>How far sending is behind.</summary>
/// <param name="Waiting">Rows that are planned or being sent.</param>
/// <param name="Doubtful">Rows that somebody has to look at.</param>
/// <param name="OldestUnsent">How long the oldest row has been due; zero when nothing is.</param>
internal sealed record LedgerDepth(long Waiting, long Doubtful, TimeSpan OldestUnsent);
