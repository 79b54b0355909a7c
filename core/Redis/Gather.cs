namespace Sanmo.Core.Redis;

/// <summary>What many ask for at the same time goes in one call: while one is under way the next gather, and go together. A command costs both ends more than what stands in it.</summary>
/// <param name="atOnce">Short enough that nobody else waits long for it.</param>
/// <param name="call">Answers in the order of what was asked.</param>
internal sealed class Gather<TAsk, TAnswer>(int atOnce, Func<IReadOnlyList<TAsk>, Task<IReadOnlyList<TAnswer>>> call)
{
    private readonly Queue<Waiting> _queue = new();
    private bool _busy;

    /// <summary>As it is after this: it never joins a call that is already on its way.</summary>
    public Task<TAnswer> AskAsync(TAsk ask)
    {
        var waiting = new Waiting(ask);
        lock (_queue)
        {
            _queue.Enqueue(waiting);
            if (_busy)
                return waiting.Task;
            _busy = true;
        }

        _ = EmptyAsync();
        return waiting.Task;
    }

    private async Task EmptyAsync()
    {
        while (Take() is { Length: > 0 } batch)
            await CallAsync(batch);
    }

    private Waiting[] Take()
    {
        lock (_queue)
        {
            var batch = new Waiting[Math.Min(atOnce, _queue.Count)];
            for (var at = 0; at < batch.Length; at++)
                batch[at] = _queue.Dequeue();
            _busy = batch.Length > 0;
            return batch;
        }
    }

    private async Task CallAsync(Waiting[] batch)
    {
        try
        {
            var answers = await call(Array.ConvertAll(batch, waiting => waiting.Ask));
            for (var at = 0; at < batch.Length; at++)
                batch[at].SetResult(answers[at]);
        }
        catch (Exception error)
        {
            // Whether it was done nobody knows; every caller has to learn that.
            foreach (var waiting in batch)
                waiting.TrySetException(error);
        }
    }

    private sealed class Waiting(TAsk ask) : TaskCompletionSource<TAnswer>(TaskCreationOptions.RunContinuationsAsynchronously)
    {
        public TAsk Ask => ask;
    }
}
