using System.Collections.Concurrent;
using Sanmo.Core.Redis;
using StackExchange.Redis;

namespace Sanmo.Bot.Channels.WebChat;

/// <summary>Tells every open page what happens in the rooms, in this process at once and in the others through Redis.</summary>
internal sealed class RoomFeed(RedisConnection redis, ILogger<RoomFeed> log) : IHostedService
{
    private static readonly RedisChannel _channel = RedisChannel.Literal("sanmo:rooms");
    private readonly string _self = Guid.CreateVersion7().ToString("N");
    private readonly ConcurrentDictionary<Guid, Func<RoomNews, Task>> _listeners = new();

    public IDisposable Listen(Func<RoomNews, Task> listener)
    {
        var id = Guid.CreateVersion7();
        _listeners[id] = listener;
        return new Listening(() => _listeners.TryRemove(id, out _));
    }

    public async Task TellAsync(RoomNews news)
    {
        TellHere(news);
        try
        {
            await redis.Database.Multiplexer.GetSubscriber().PublishAsync(_channel, $"{_self}|{news.Room}|{news.Typing}", CommandFlags.FireAndForget);
        }
        catch (RedisException error)
        {
            log.LogWarning(error, "Other processes were not told of a message; their pages show it at the next one");
        }
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            await redis.Database.Multiplexer.GetSubscriber().SubscribeAsync(_channel, (_, text) => Hear(text.ToString()));
        }
        catch (RedisException error)
        {
            log.LogWarning(error, "Messages that come in at other processes are seen here with delay");
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void Hear(string text)
    {
        if (text.Split('|') is [var sender, var room, var typing] && sender != _self)
            TellHere(new(room, typing.Length == 0 ? null : typing));
    }

    // Each page for itself: one that hangs or breaks, because its tab was closed, keeps nothing from the others.
    private void TellHere(RoomNews news)
    {
        foreach (var listener in _listeners.Values)
            _ = TellOneAsync(listener, news);
    }

    private async Task TellOneAsync(Func<RoomNews, Task> listener, RoomNews news)
    {
        try
        {
            await listener(news);
        }
        catch (Exception error)
        {
            log.LogDebug(error, "An open page did not take its news");
        }
    }

    private sealed class Listening(Action stop) : IDisposable
    {
        public void Dispose() => stop();
    }
}
