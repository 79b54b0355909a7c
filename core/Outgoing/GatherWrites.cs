using System.Collections.Concurrent;
using Sanmo.Core.Redis;

namespace Sanmo.Core.Outgoing;

/// <summary>What many senders write about their rows at the same time, together for each scope: each MULTI with conditions stops the connection for a round trip.</summary>
internal sealed class GatherWrites(Func<Scope, IReadOnlyList<RowWrite>, Task<bool>> write)
{
    private const int AtOnce = 250;

    private readonly ConcurrentDictionary<Scope, Gather<RowWrite, bool>> _scopes = new();

    /// <returns>False when the condition of this write does not hold, whatever became of the others.</returns>
    public Task<bool> WriteAsync(RowWrite row) => _scopes.GetOrAdd(row.Claimed.Scope, scope => new(AtOnce, rows => WriteAsync(scope, rows))).AskAsync(row);

    private async Task<IReadOnlyList<bool>> WriteAsync(Scope scope, IReadOnlyList<RowWrite> rows)
    {
        var written = await write(scope, rows);
        if (written || rows.Count == 1)
            return [.. rows.Select(_ => written)];
        // One of them has lost its claim: each for itself.
        return await Task.WhenAll(rows.Select(row => write(scope, [row])));
    }
}
