using Sanmo.Core.Redis;

namespace Sanmo.Tests.State;

public sealed class GatherTests
{
    [Fact]
    public async Task What_is_asked_while_a_call_is_under_way_goes_together_after_it()
    {
        using var line = new Line();
        var (first, second, third) = (line.Asking.AskAsync(1), line.Asking.AskAsync(2), line.Asking.AskAsync(3));
        Assert.Equal("1", Said(line));

        line.Answer();
        Assert.Equal(10, await first);
        line.Answer();

        Assert.Equal((20, 30), (await second, await third));
        Assert.Equal("1 | 2 3", Said(line));
    }

    [Fact]
    public async Task No_call_is_longer_than_others_can_wait_for()
    {
        using var line = new Line();
        var asked = Enumerable.Range(1, 8).Select(line.Asking.AskAsync).ToList();
        for (var call = 0; call < 4; call++)
            line.Answer();

        Assert.Equal(Enumerable.Range(1, 8).Select(number => number * 10), await Task.WhenAll(asked));
        Assert.Equal("1 | 2 3 4 | 5 6 7 | 8", Said(line));
    }

    [Fact]
    public async Task A_call_that_fails_is_told_to_those_who_were_in_it_and_the_next_goes_on()
    {
        using var line = new Line();
        var (first, second) = (line.Asking.AskAsync(1), line.Asking.AskAsync(2));
        line.Fail();
        line.Answer();

        await Assert.ThrowsAsync<TimeoutException>(() => first);
        Assert.Equal(20, await second);
        var later = line.Asking.AskAsync(3);
        line.Answer();
        Assert.Equal(30, await later);
    }

    private static string Said(Line line) => string.Join(" | ", line.Calls.Select(call => string.Join(' ', call)));

    /// <summary>Answers ten times what it is asked, when the test says so.</summary>
    private sealed class Line : IDisposable
    {
        private readonly Queue<TaskCompletionSource<IReadOnlyList<int>>> _open = new();
        private readonly SemaphoreSlim _called = new(0);

        public Line() => Asking = new(3, CallAsync);

        public Gather<int, int> Asking { get; }

        public List<IReadOnlyList<int>> Calls { get; } = [];

        public void Dispose() => _called.Dispose();

        public void Answer()
        {
            _called.Wait(TestContext.Current.CancellationToken);
            _open.Dequeue().SetResult([.. Calls[^1].Select(asked => asked * 10)]);
        }

        public void Fail()
        {
            _called.Wait(TestContext.Current.CancellationToken);
            _open.Dequeue().SetException(new TimeoutException());
        }

        private Task<IReadOnlyList<int>> CallAsync(IReadOnlyList<int> asked)
        {
            Calls.Add(asked);
            _open.Enqueue(new());
            _called.Release();
            return _open.Peek().Task;
        }
    }
}
