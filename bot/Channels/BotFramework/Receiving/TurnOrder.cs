namespace Sanmo.Bot.Channels.BotFramework.Receiving;

/// <summary>Lets the turns of one conversation run one after the other, those of different ones side by side.</summary>
internal sealed class TurnOrder
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(string Channel, string Conversation), Task> _last = [];

    public Task<T> RunAsync<T>((string Channel, string Conversation) where, Func<Task<T>> turn)
    {
        lock (_gate)
        {
            var mine = AfterAsync(_last.GetValueOrDefault(where, Task.CompletedTask), turn);
            _last[where] = mine;
            _ = ForgetAsync(where, mine);
            return mine;
        }
    }

    /// <summary>Ends when every turn begun before the call has ended.</summary>
    public Task DrainAsync()
    {
        lock (_gate)
            return Task.WhenAll(_last.Values).ContinueWith(_ => { }, TaskScheduler.Default);
    }

    private static async Task<T> AfterAsync<T>(Task before, Func<Task<T>> turn)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
        return await turn();
    }

    private async Task ForgetAsync((string, string) where, Task mine)
    {
        await mine.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        lock (_gate)
        {
            if (_last.GetValueOrDefault(where) == mine)
                _last.Remove(where);
        }
    }
}
