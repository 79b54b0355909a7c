using System.Text.Json.Nodes;
using Sanmo.Bot.Conversation;
using Sanmo.Bot.Replies;
using Sanmo.Tests.BotFramework.Fixtures;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.BotFramework;

/// <summary>The bot comes into a chat, is updated, goes, and comes back.</summary>
public sealed class MembershipTests(Stores stores)
{
    private const string Group = "2c39af68-a67b-4147-bbee-1e9dc766dddd";

    [Theory]
    [InlineData("installationUpdate-personal", "conversationUpdate-personal")]
    [InlineData("installationUpdate-groupChat", "conversationUpdate-groupChat")]
    [InlineData("installationUpdate-channel", "conversationUpdate-channel-botAdded")]
    public async Task A_chat_is_welcomed_once_however_often_and_in_whatever_order_it_is_told(string install, string update)
    {
        await using var room = await Room.AnonymousAsync(stores);
        room.Say(new Said(Reply.Of("welcome")));

        await Task.WhenAll(Enumerable.Range(0, 6).Select(n => room.PostAsync(Payloads.Of(n % 2 == 0 ? install : update))));

        var welcomed = Assert.Single(room.Welcomed);
        Assert.Equal(("user-id-0", ""), (welcomed.Sender.Id, welcomed.Text));
        var sent = Assert.Single(room.Platform.Sent);
        Assert.Null(sent.Body!["replyToId"]);
        Assert.EndsWith("/activities", sent.Target, StringComparison.Ordinal);
        Assert.Empty(room.Heard);
    }

    [Fact]
    public async Task A_chat_of_a_web_page_is_welcomed()
    {
        await using var room = await Room.AnonymousAsync(stores);

        await room.PostAsync(Payloads.Of("conversationUpdate-webchat"));

        Assert.Equal("webchat", Assert.Single(room.Welcomed).Channel);
    }

    [Fact]
    public async Task Who_already_talks_is_not_welcomed()
    {
        await using var room = await Room.AnonymousAsync(stores);

        await room.PostAsync(Payloads.Of("message-personal"));
        await room.PostAsync(Payloads.Of("installationUpdate-personal"));

        Assert.Empty(room.Welcomed);
    }

    [Theory]
    [InlineData("conversationUpdate-groupChat-addUser"), InlineData("conversationUpdate-groupChat-removeUser"), InlineData("conversationUpdate-channelCreated"), InlineData("conversationUpdate-teamRenamed"), InlineData("conversationUpdate-teamMemberAdded")]
    public async Task Other_news_of_a_chat_makes_no_noise(string payload)
    {
        await using var room = await Room.AnonymousAsync(stores);

        await room.PostAsync(Payloads.Of(payload));

        Assert.Empty(room.Welcomed);
        Assert.Empty(room.Platform.Calls);
        Assert.Empty(await room.References.ListInactiveAsync());
    }

    [Theory]
    [InlineData("installationUpdate-groupChat-remove"), InlineData("conversationUpdate-groupChat-removeBot")]
    public async Task A_chat_without_the_bot_is_unreachable_with_the_cure(string removal)
    {
        await using var room = await Room.AnonymousAsync(stores);
        await room.PostAsync(Payloads.Of("installationUpdate-groupChat"));

        await room.PostAsync(Payloads.Of(removal));
        await room.PostAsync(Payloads.Of(removal));

        var gone = Assert.Single(await room.References.ListInactiveAsync());
        Assert.Equal((Group, "the bot was removed from the chat; add it again", room.Clock.GetUtcNow()), (gone.Conversation, gone.Inactive!, gone.InactiveSince!.Value));
        var result = await room.Channel.SendAsync(new("msteams", Group, null), Reply.Of("hello"), CancellationToken.None);
        Assert.Equal((Bot.Channels.SendOutcome.Unreachable, gone.Inactive), (result.Outcome, result.Reason));
        Assert.Empty(room.Platform.Calls);
    }

    [Fact]
    public async Task A_bot_that_comes_back_is_reachable_and_says_so_once()
    {
        await using var room = await Room.AnonymousAsync(stores);
        await room.PostAsync(Payloads.Of("installationUpdate-groupChat"));
        await room.PostAsync(Payloads.Of("installationUpdate-groupChat-remove"));

        await Task.WhenAll(room.PostAsync(Payloads.Of("installationUpdate-groupChat")), room.PostAsync(Payloads.Of("conversationUpdate-groupChat")));

        Assert.Equal(2, room.Welcomed.Count);
        Assert.Empty(await room.References.ListInactiveAsync());
    }

    [Fact]
    public async Task A_message_makes_a_chat_reachable_again_without_a_welcome()
    {
        await using var room = await Room.AnonymousAsync(stores);
        await room.PostAsync(Payloads.Of("message-groupChat-mention"));
        await room.References.MarkInactiveAsync("msteams", Group, "403");

        await room.PostAsync(Payloads.Of("message-groupChat-mention"));

        Assert.Empty(await room.References.ListInactiveAsync());
        Assert.Empty(room.Welcomed);
    }

    [Theory]
    [InlineData("add-upgrade"), InlineData("remove-upgrade")]
    public async Task An_update_of_the_app_changes_nothing_for_the_people(string action)
    {
        await using var room = await Room.AnonymousAsync(stores);
        await room.PostAsync(Payloads.Of("message-groupChat-mention"));

        await room.PostAsync(Payloads.Of("installationUpdate-groupChat", activity => activity["action"] = action));

        Assert.Empty(room.Welcomed);
        Assert.Empty(await room.References.ListInactiveAsync());
    }

    [Fact]
    public async Task A_deleted_team_is_unreachable()
    {
        await using var room = await Room.AnonymousAsync(stores);
        await room.PostAsync(Payloads.Of("message-channel-post"));

        await room.PostAsync(Payloads.Of("conversationUpdate-teamDeleted"));

        Assert.Equal("team-id", Assert.Single(await room.References.ListInactiveAsync()).Conversation);
    }

    [Fact]
    public async Task A_welcome_goes_into_the_body_when_replies_are_expected_there()
    {
        await using var room = await Room.AnonymousAsync(stores);
        room.Say(new Said(Reply.Of("welcome")));

        using var answer = await room.PostAsync(Payloads.Of("installationUpdate-personal", activity => activity["deliveryMode"] = "expectReplies"));

        Assert.Equal("welcome", (string?)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["activities"]![0]!["text"]);
        Assert.Empty(room.Platform.Calls);
    }
}
