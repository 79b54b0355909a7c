using System.Globalization;
using System.Text.Json;
using Sanmo.Core.Redis;
using Sanmo.Core.WebChat;
using StackExchange.Redis;

namespace Sanmo.Bot.Channels.WebChat.Keeping;

/// <summary>What was said in each room: the last few hundred messages, over all processes.</summary>
internal sealed class RoomMessages(RedisConnection redis, TimeProvider time)
{
    public const int Kept = 300;

    /// <returns>The message with its place.</returns>
    public async Task<RoomMessage> AddAsync(string room, RoomMessage message)
    {
        var id = await redis.Database.StringIncrementAsync(Last(room));
        var placed = message with { Id = id, At = time.GetUtcNow() };
        await Task.WhenAll(
            redis.Database.HashSetAsync(Messages(room), Field(id), Write(placed)),
            redis.Database.HashDeleteAsync(Messages(room), Field(id - Kept)));
        return placed;
    }

    /// <returns>Null when it is gone or never was.</returns>
    public async Task<RoomMessage?> FindAsync(string room, long id)
    {
        var value = await redis.Database.HashGetAsync(Messages(room), Field(id));
        return value.IsNull ? null : Read(value);
    }

    /// <returns>False when the message is too old to be kept.</returns>
    public async Task<bool> ReplaceAsync(string room, long id, Func<RoomMessage, RoomMessage> change)
    {
        if (await FindAsync(room, id) is not { } before)
            return false;
        await redis.Database.HashSetAsync(Messages(room), Field(id), Write(change(before) with { EditedAt = time.GetUtcNow() }));
        return true;
    }

    /// <summary>Oldest first.</summary>
    public async Task<IReadOnlyList<RoomMessage>> ListAsync(string room) =>
        [.. (await redis.Database.HashValuesAsync(Messages(room))).Select(Read).OrderBy(message => message.Id)];

    /// <summary>0 in a room where nobody was ever.</summary>
    public async Task<long> LastAsync(string room) => (long)await redis.Database.StringGetAsync(Last(room));

    /// <summary>How many messages of each room an account has not seen.</summary>
    public async Task<long> CountUnreadAsync(string room, string account)
    {
        var (last, read) = (LastAsync(room), redis.Database.HashGetAsync(ReadMarks(room), account));
        return Math.Min(Kept, Math.Max(0, await last - (long)await read));
    }

    public async Task MarkReadAsync(string room, string account) =>
        await redis.Database.HashSetAsync(ReadMarks(room), account, await LastAsync(room));

    private static RedisKey Messages(string room) => Keys.RoomMessages(WebChatPlace.Channel, room);

    private static RedisKey Last(string room) => Keys.RoomLast(WebChatPlace.Channel, room);

    private static RedisKey ReadMarks(string room) => Keys.RoomRead(WebChatPlace.Channel, room);

    private static string Field(long id) => id.ToString(CultureInfo.InvariantCulture);

    private static byte[] Write(RoomMessage message) => JsonSerializer.SerializeToUtf8Bytes(message, RoomJson.Default.RoomMessage);

    private static RoomMessage Read(RedisValue value) => JsonSerializer.Deserialize(((ReadOnlyMemory<byte>)value).Span, RoomJson.Default.RoomMessage)!;
}
