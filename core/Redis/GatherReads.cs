using System.Collections.Concurrent;
using StackExchange.Redis;

namespace Sanmo.Core.Redis;

/// <summary>Fields of hashes that many ask for at the same time, in one HMGET for each hash: a command costs both ends more than a field does.</summary>
internal sealed class GatherReads(RedisConnection redis)
{
    private const int AtOnce = 250;

    private readonly ConcurrentDictionary<RedisKey, Desk> _desks = new();

    /// <summary>As it is after this call: it never joins a read that is already on its way.</summary>
    public Task<RedisValue> FindAsync(RedisKey key, RedisValue field)
    {
        var waiting = new Waiting(field);
        var desk = _desks.GetOrAdd(key, static key => new(key));
        lock (desk)
        {
            desk.Queue.Add(waiting);
            if (desk.Queue.Count > 1)
                return waiting.Done.Task;
        }

        // Whoever asks before a thread is free for it goes along; on a machine that has one free it starts at once.
        ThreadPool.UnsafeQueueUserWorkItem(static state => state.Self.Read(state.desk), (Self: this, desk), preferLocal: false);
        return waiting.Done.Task;
    }

    private void Read(Desk desk)
    {
        List<Waiting> all;
        lock (desk)
            (all, desk.Queue) = (desk.Queue, []);
        foreach (var batch in all.Chunk(AtOnce))
            _ = ReadAsync(desk.Key, batch);
    }

    private async Task ReadAsync(RedisKey key, Waiting[] batch)
    {
        try
        {
            if (batch is [var only])
            {
                only.Done.SetResult(await redis.Database.HashGetAsync(key, only.Field));
                return;
            }

            var values = await redis.Database.HashGetAsync(key, Array.ConvertAll(batch, waiting => waiting.Field));
            for (var i = 0; i < batch.Length; i++)
                batch[i].Done.SetResult(values[i]);
        }
        catch (Exception error)
        {
            foreach (var waiting in batch)
                waiting.Done.TrySetException(error);
        }
    }

    private sealed class Desk(RedisKey key)
    {
        public RedisKey Key => key;
        public List<Waiting> Queue { get; set; } = [];
    }

    private sealed record Waiting(RedisValue Field)
    {
        public TaskCompletionSource<RedisValue> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
