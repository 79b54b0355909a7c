using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sanmo.Bot.Channels.BotFramework.Wire;
using Sanmo.Bot.Conversation;
using Sanmo.Bot.Replies;
using Sanmo.Tests.BotFramework.Fixtures;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.BotFramework;

/// <summary>What a real client sent is accepted, understood and survives.</summary>
public sealed class RecordedPayloadTests(Stores stores)
{
    public static TheoryData<string> All => [.. Payloads.Names];

    [Theory, MemberData(nameof(All))]
    public async Task Every_recorded_activity_is_accepted(string name)
    {
        await using var room = await Room.AnonymousAsync(stores);
        room.Say(new Said(Reply.Of("ok")));

        using var answer = await room.PostAsync(Payloads.Of(name));

        var expected = name switch
        {
            _ when name.StartsWith("invoke-composeExtension", StringComparison.Ordinal) => HttpStatusCode.NotImplemented,
            "message-expectReplies" or "invoke-cardExecute-personal" or "invoke-cardExecute-channel" => HttpStatusCode.OK,
            _ => HttpStatusCode.Accepted,
        };
        Assert.Equal(expected, answer.StatusCode);
        Assert.Empty(room.Errors);
    }

    [Theory, MemberData(nameof(All))]
    public void Every_recorded_activity_survives_reading_and_writing(string name)
    {
        var activity = JsonSerializer.Deserialize(Payloads.Read(name), WireJson.Wire.Activity);

        var written = JsonNode.Parse(JsonSerializer.Serialize(activity, WireJson.Wire.Activity));

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Payloads.Read(name)), written), written!.ToJsonString());
    }

    [Fact]
    public async Task A_group_message_loses_the_bots_name_and_keeps_other_peoples()
    {
        await using var room = await Room.AnonymousAsync(stores);

        await room.PostAsync(Payloads.Of("message-groupChat-mention"));

        var heard = Assert.Single(room.Heard);
        Assert.Equal("hi group Megan Bowen", heard.Text);
        Assert.True(heard is { Mentioned: true, IsGroup: true, Channel: "msteams" });
        Assert.Equal(new Sender("user-id-0", "Alex Wilber", "00000000-0000-0000-0000-0000000000020"), heard.Sender);
    }

    [Theory]
    [InlineData("msteams", "00000000-0000-0000-0000-0000000000a1"), InlineData("webchat", null), InlineData("directline", null), InlineData("emulator", null)]
    public async Task Only_Teams_is_believed_who_somebody_is_in_the_directory(string channel, string? expected)
    {
        await using var room = await Room.AnonymousAsync(stores);

        await room.PostAsync(Payloads.Of("message-personal", activity => (activity["channelId"], activity["from"]!["aadObjectId"]) = (channel, "00000000-0000-0000-0000-0000000000a1")));

        Assert.Equal(expected, Assert.Single(room.Heard).Sender.DirectoryId);
    }

    [Fact]
    public async Task A_thread_belongs_to_its_channel()
    {
        await using var room = await Room.AnonymousAsync(stores);

        await room.PostAsync(Payloads.Of("message-channel-threadreply"));

        var heard = Assert.Single(room.Heard);
        Assert.Equal(("team-id;messageid=1795416299821", "team-id"), (heard.Conversation, heard.Chat));
        Assert.NotNull(await room.References.FindAsync("msteams", "team-id"));
    }

    [Fact]
    public async Task A_submitted_card_is_a_press_with_what_was_filled_in()
    {
        await using var room = await Room.AnonymousAsync(stores);

        await room.PostAsync(Payloads.Of("message-cardSubmit-personal", activity => activity["value"] = new JsonObject
        {
            ["action"] = "notice.ack", ["subject"] = "M5", ["version"] = 3, ["op"] = "op-1", ["comment"] = "nice", ["qty"] = "2",
        }));

        var press = Assert.Single(room.Heard).Press!;
        Assert.Equal(("notice.ack", "M5", 3L, "op-1", "1795416323950"), (press.Action, press.Subject, press.Version!.Value, press.OperationId, press.MessageId));
        Assert.Equal(new Dictionary<string, string> { ["comment"] = "nice", ["qty"] = "2" }, press.Values);
    }

    [Fact]
    public async Task The_client_s_expectReplies_is_answered_in_the_body()
    {
        await using var room = await Room.AnonymousAsync(stores);
        room.Say(new Said(Reply.Of("one")), new Said(new Reply("two", Title: "Two")));

        using var answer = await room.PostAsync(Payloads.Of("message-expectReplies"));

        var activities = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["activities"]!.AsArray();
        Assert.Equal("one", (string?)activities[0]!["text"]);
        Assert.Equal("51adbbe4-29b2-496f-bcc6-493b3ae3a3e0", (string?)activities[0]!["replyToId"]);
        Assert.Equal("AdaptiveCard", (string?)activities[1]!["attachments"]![0]!["content"]!["type"]);
        Assert.Empty(room.Platform.Calls);
    }
}
