using System.Text.Json;
using Sanmo.Bot.Channels.WebChat.Keeping;
using Sanmo.Bot.Replies;
using Sanmo.Tests.Stories;

namespace Sanmo.Tests.WebChat;

public sealed class KeptMessageTests
{
    private static readonly Reply _everything = new("一句话", "标题", Tone.Yellow,
        [new Paragraph("正文 <b>", Strong: true), new Facts([new("时间", "明天")]), new Lines([new("9:00", "开会", "二楼", Tone.Red)]), new Progress("已确认", 3, 7)],
        [new("reason", "原因", FieldKind.Choice, true, null, [new("出差", "trip")])],
        [new("收到", "notice.ack", "N8", 3, "op", ButtonKind.Primary, null, new Dictionary<string, string> { ["decision"] = "pass" })],
        "脚注");

    [Fact]
    public void A_kept_message_is_read_as_it_was_written()
    {
        var message = new RoomMessage(7, null, DateTimeOffset.UnixEpoch, null, _everything, "m-1007", DateTimeOffset.UnixEpoch);
        var json = JsonSerializer.Serialize(message, RoomJson.Default.RoomMessage);
        var read = JsonSerializer.Deserialize(json, RoomJson.Default.RoomMessage)!;

        Assert.Equal(Read.All(_everything), Read.All(read.Reply!));
        Assert.Equal(json, JsonSerializer.Serialize(read, RoomJson.Default.RoomMessage));
    }

    [Fact]
    public void Every_kind_of_block_can_be_kept() =>
        Assert.All(typeof(Block).Assembly.GetTypes().Where(type => type.BaseType == typeof(Block)), type =>
            Assert.Contains(type, typeof(Block).GetCustomAttributes(typeof(System.Text.Json.Serialization.JsonDerivedTypeAttribute), false).Cast<System.Text.Json.Serialization.JsonDerivedTypeAttribute>().Select(known => known.DerivedType)));
}
