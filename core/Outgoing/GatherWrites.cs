using System.Collections.Concurrent;
using Sanmo.Core.Redis;

namespace Sanmo.Core.Outgoing;

/// <summary>
/// Many senders write at the same time, and each MULTI with conditions stops the connection for a round trip: while one is under way the next
/// writes of its scope gather, and go together.
/// </summary>
internal sealed class GatherWrites(Func<Scope, IReadOnlyList<RowWrite>, Task<bool>> write)
{
    // Short enough that nobody else waits long for it.
    private const int AtOnce = 250;

    private readonly ConcurrentDictionary<Scope, Desk> _desks = new();

    /// <returns>False when the condition of this write does not hold, whatever became of the others.</returns>
    public Task<bool> WriteAsync(RowWrite row)
    {
        var waiting = new Waiting(row);
        var (scope, desk) = (row.Claimed.Scope, _desks.GetOrAdd(row.Claimed.Scope, _ => new()));
        lock (desk)
        {
            desk.Queue.Enqueue(waiting);
            if (desk.Busy)
                return waiting.Done.Task;
            desk.Busy = true;
        }

        _ = EmptyAsync(scope, desk);
        return waiting.Done.Task;
    }

    private async Task EmptyAsync(Scope scope, Desk desk)
    {
        while (Take(desk) is { Count: > 0 } batch)
            await WriteAsync(scope, batch);
    }

    private static List<Waiting> Take(Desk desk)
    {
        var batch = new List<Waiting>();
        lock (desk)
        {
            while (batch.Count < AtOnce && desk.Queue.TryDequeue(out var waiting))
                batch.Add(waiting);
            desk.Busy = batch.Count > 0;
        }

        return batch;
    }

    private async Task WriteAsync(Scope scope, List<Waiting> batch)
    {
        try
        {
            var written = await write(scope, batch.ConvertAll(waiting => waiting.Row));
            if (written || batch.Count == 1)
                batch.ForEach(waiting => waiting.Done.SetResult(written));
            else
                // One of them has lost its claim: each for itself.
                await Task.WhenAll(batch.Select(waiting => WriteAsync(scope, [waiting])));
        }
        catch (Exception error)
        {
            // Whether it was written nobody knows; every caller has to learn that.
            batch.ForEach(waiting => waiting.Done.TrySetException(error));
        }
    }

    private sealed class Desk
    {
        public Queue<Waiting> Queue { get; } = new();
        public bool Busy { get; set; }
    }

    private sealed record Waiting(RowWrite Row)
    {
        public TaskCompletionSource<bool> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
