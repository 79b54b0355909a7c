using Sanmo.Bot.Channels.BotFramework.Wire;

namespace Sanmo.Bot.Channels.BotFramework.Receiving;

/// <summary>
/// Platforms deliver the same invoke again when the answer is slow: the copy gets the answer of the first. A copy under a new id is
/// recognised further in, by the operation the button carries.
/// </summary>
internal sealed class InvokeAnswers(RealTime real)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(2);
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Task<InvokeResponse>> _answers = [];
    private readonly Queue<(string Key, DateTimeOffset Until)> _ages = new();

    public Task<InvokeResponse> OnceAsync(string key, Func<Task<InvokeResponse>> answer)
    {
        lock (_gate)
        {
            while (_ages.TryPeek(out var oldest) && oldest.Until <= real.Clock.GetUtcNow())
                _answers.Remove(_ages.Dequeue().Key);
            if (_answers.TryGetValue(key, out var before))
                return before;
            _ages.Enqueue((key, real.Clock.GetUtcNow() + Kept));
            return _answers[key] = answer();
        }
    }
}
