namespace Sanmo.Bot.Channels.BotFramework.Receiving;

/// <summary>Lets the turns of one conversation run one after the other, those of different ones side by side.</summary>
internal sealed class TurnOrder
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(string Channel, string Conversation), Task> _last = [];

    public Task<T> RunAsync<T>((string Channel, string Conversation) where, Func<Task<T>> turn)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task before;
        lock (_gate)
        {
            before = _last.GetValueOrDefault(where, Task.CompletedTask);
            _last[where] = ended.Task;
        }

        return AfterAsync(where, before, turn, ended);
    }

    /// <summary>Ends when every turn begun before the call has ended.</summary>
    public Task DrainAsync()
    {
        lock (_gate)
            return Task.WhenAll(_last.Values).ContinueWith(_ => { }, TaskScheduler.Default);
    }

    private async Task<T> AfterAsync<T>((string, string) where, Task before, Func<Task<T>> turn, TaskCompletionSource ended)
    {
        await before;
        try
        {
            return await turn();
        }
        finally
        {
            lock (_gate)
            {
                if (_last.GetValueOrDefault(where) == ended.Task)
                    _last.Remove(where);
            }

            ended.SetResult();
        }
    }
}
