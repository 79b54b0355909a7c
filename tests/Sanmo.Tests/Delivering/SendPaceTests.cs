using Sanmo.Core.Outgoing;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Delivering;

public sealed class SendPaceTests(Stores stores)
{
    private static readonly PaceLimits _limits = new([(7, 1000), (8, 2000), (60, 30_000), (1800, 3_600_000)], (50, 1000));
    private static readonly DateTimeOffset _start = DateTimeOffset.UnixEpoch.AddDays(20_000);

    [Theory, OnEveryStore]
    public async Task One_chat_never_gets_more_than_its_platform_takes_in_any_window_over_two_processes(StoreKind kind)
    {
        var processes = (await stores.OpenAsync(kind, 2)).Select(redis => new SendPace(redis)).ToList();
        var (sent, now) = (new List<DateTimeOffset>(), _start);
        while (sent.Count < 100)
        {
            if (await processes[sent.Count % 2].TakeAsync("msteams", "chat", _limits, now) is { } wait)
                now = wait;
            else
                sent.Add(now);
        }

        foreach (var (count, window) in _limits.Conversation.Take(3))
            Assert.All(sent.Zip(sent.Skip(count)), pair => Assert.True((pair.Second - pair.First).TotalMilliseconds >= window));
        // It never waits longer than it must either: the half minute's sixty go out in its first seconds.
        Assert.Equal(60, sent.Count(time => time < _start.AddSeconds(30)));
    }

    [Theory, OnEveryStore]
    public async Task All_chats_together_keep_to_the_limit_of_the_platform(StoreKind kind)
    {
        var pace = new SendPace(await stores.OpenAsync(kind));
        var waits = new List<DateTimeOffset?>();
        for (var chat = 0; chat < 51; chat++)
            waits.Add(await pace.TakeAsync("msteams", $"chat-{chat}", _limits, _start));

        Assert.All(waits.Take(50), wait => Assert.Null(wait));
        Assert.Equal(_start.AddSeconds(1), waits[50]);
        Assert.Null(await pace.TakeAsync("webchat", "chat-1", _limits, _start));
    }

    [Theory, OnEveryStore]
    public async Task A_platform_that_says_later_is_left_alone_for_that_chat_by_every_process(StoreKind kind)
    {
        var processes = (await stores.OpenAsync(kind, 2)).Select(redis => new SendPace(redis)).ToList();

        await processes[0].HoldAsync("msteams", "chat", _start.AddSeconds(90), _start);

        Assert.Equal(_start.AddSeconds(90), await processes[1].TakeAsync("msteams", "chat", _limits, _start.AddSeconds(5)));
        Assert.Null(await processes[1].TakeAsync("msteams", "other", _limits, _start.AddSeconds(5)));
        Assert.Null(await processes[1].TakeAsync("msteams", "chat", _limits, _start.AddSeconds(90)));
    }

    [Theory, OnEveryStore]
    public async Task A_clock_that_was_turned_back_silences_nobody(StoreKind kind)
    {
        var pace = new SendPace(await stores.OpenAsync(kind));
        for (var i = 0; i < 7; i++)
            Assert.Null(await pace.TakeAsync("msteams", "chat", _limits, _start.AddDays(7)));

        Assert.Null(await pace.TakeAsync("msteams", "chat", _limits, _start));
    }
}
