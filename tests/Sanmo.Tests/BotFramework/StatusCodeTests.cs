using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Sanmo.Bot.Conversation;
using Sanmo.Bot.Replies;
using Sanmo.Tests.BotFramework.Fixtures;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.BotFramework;

/// <summary>One test for each situation a sender can bring about.</summary>
public sealed class StatusCodeTests(Stores stores)
{
    private static JsonObject Message(Action<JsonObject>? change = null) => Payloads.Of("message-personal", change);

    [Theory]
    [InlineData("GET"), InlineData("HEAD"), InlineData("PUT"), InlineData("DELETE"), InlineData("OPTIONS")]
    public async Task Only_POST_is_answered(string method)
    {
        await using var room = await Room.AnonymousAsync(stores);
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/messages");

        using var answer = await room.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Contains("POST", answer.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/x-www-form-urlencoded", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json", HttpStatusCode.Accepted)]
    [InlineData("application/json; charset=utf-8; odata=none", HttpStatusCode.Accepted)]
    [InlineData("application/vnd.microsoft.activity+json", HttpStatusCode.Accepted)]
    public async Task Only_JSON_is_read(string contentType, HttpStatusCode expected)
    {
        await using var room = await Room.AnonymousAsync(stores);

        using var answer = await room.PostAsync(Message().ToJsonString(), contentType: contentType);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task A_body_over_a_mebibyte_is_too_large()
    {
        await using var room = await Room.AnonymousAsync(stores);

        using var tooLarge = await room.PostAsync(Message(activity => activity["text"] = new string('x', 1024 * 1024)));
        using var large = await room.PostAsync(Message(activity => activity["text"] = new string('x', 1000 * 1000)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, tooLarge.StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, large.StatusCode);
    }

    [Theory]
    [InlineData(""), InlineData("{"), InlineData("null"), InlineData("[]"), InlineData("\"message\""), InlineData("{}"), InlineData("{\"type\":7}")]
    [InlineData("{\"type\":\"message\",\"x\":\"\\ud800\"}")]
    public async Task What_is_no_activity_is_a_bad_request(string body)
    {
        await using var room = await Room.AnonymousAsync(stores);

        using var answer = await room.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("type"), InlineData("channelId"), InlineData("serviceUrl"), InlineData("conversation")]
    public async Task What_an_answer_needs_must_be_there(string field)
    {
        await using var room = await Room.AnonymousAsync(stores);

        using var answer = await room.PostAsync(Message(activity => activity.Remove(field)));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("id", 1024, HttpStatusCode.Accepted), InlineData("id", 1025, HttpStatusCode.BadRequest)]
    [InlineData("replyToId", 1025, HttpStatusCode.BadRequest), InlineData("channelId", 1025, HttpStatusCode.BadRequest)]
    [InlineData("from.id", 1025, HttpStatusCode.BadRequest), InlineData("conversation.id", 1025, HttpStatusCode.BadRequest)]
    public async Task An_id_that_would_fill_the_store_is_a_bad_request(string field, int length, HttpStatusCode expected)
    {
        await using var room = await Room.AnonymousAsync(stores);

        using var answer = await room.PostAsync(Message(activity =>
        {
            var at = field.Split('.') is [var parent, _] ? activity[parent]!.AsObject() : activity;
            at[field.Split('.')[^1]] = new string('x', length);
        }));

        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("from"), InlineData("recipient"), InlineData("id"), InlineData("text"), InlineData("timestamp"), InlineData("entities"), InlineData("channelData")]
    public async Task What_is_only_nice_to_have_may_be_absent(string field)
    {
        await using var room = await Room.AnonymousAsync(stores);

        using var answer = await room.PostAsync(Message(activity => activity.Remove(field)));

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Empty(room.Errors);
    }

    [Fact]
    public async Task Without_a_token_nobody_is_heard()
    {
        await using var room = await Room.DeployedAsync(stores);

        using var answer = await room.PostAsync(Message());

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.ToString());
        Assert.Empty(room.Heard);
    }

    [Fact]
    public async Task A_proved_caller_is_heard()
    {
        await using var room = await Room.DeployedAsync(stores);

        using var answer = await room.PostAsync(Message(activity => activity["serviceUrl"] = Platform.ServiceUrl), room.Caller().Signed());

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Single(room.Heard);
    }

    [Fact]
    public async Task A_host_that_is_not_trusted_is_forbidden()
    {
        await using var room = await Room.DeployedAsync(stores);
        const string evil = "https://smba.trafficmanager.net.evil.example/";

        using var answer = await room.PostAsync(Message(activity => activity["serviceUrl"] = evil), (room.Caller() with { ServiceUrl = evil }).Signed());

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(room.Heard);
    }

    [Fact]
    public async Task A_bug_in_a_turn_is_not_delivered_again_and_the_person_is_told()
    {
        await using var room = await Room.AnonymousAsync(stores);
        room.Turn = (_, _) => throw new InvalidOperationException("bug");

        using var answer = await room.PostAsync(Message(activity => activity["locale"] = "zh-CN"));

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Contains("bug", Assert.Single(room.Errors), StringComparison.Ordinal);
        Assert.StartsWith("抱歉", Assert.Single(room.Platform.Sent).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("typing"), InlineData("endOfConversation"), InlineData("event"), InlineData("messageReaction"), InlineData("messageUpdate"), InlineData("messageDelete"), InlineData("somethingNew")]
    public async Task Other_kinds_are_accepted_and_ignored(string type)
    {
        await using var room = await Room.AnonymousAsync(stores);

        using var answer = await room.PostAsync(Message(activity => activity["type"] = type));

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Empty(room.Heard);
    }

    [Theory]
    [InlineData("composeExtension/query"), InlineData("fileConsent/invoke"), InlineData("signin/tokenExchange"), InlineData("something/new")]
    public async Task An_invoke_nobody_answers_is_not_implemented(string name)
    {
        await using var room = await Room.AnonymousAsync(stores);

        using var answer = await room.PostAsync(Payloads.Of("invoke-cardExecute-personal", activity => activity["name"] = name));

        Assert.Equal(HttpStatusCode.NotImplemented, answer.StatusCode);
    }

    [Fact]
    public async Task While_stopping_everything_is_asked_to_come_again()
    {
        await using var room = await Room.AnonymousAsync(stores);
        room.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        using var answer = await room.PostAsync(Message());

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Empty(room.Heard);
    }

    [Fact]
    public async Task Without_any_key_of_the_platform_a_message_is_asked_to_come_again()
    {
        await using var room = await Room.DeployedAsync(stores);
        room.Platform.KeysAway = true;
        var token = room.Caller().Signed();

        using var early = await room.PostAsync(Message(activity => activity["serviceUrl"] = Platform.ServiceUrl), token);
        room.Platform.KeysAway = false;
        room.Clock.Advance(TimeSpan.FromSeconds(11));
        using var again = await room.PostAsync(Message(activity => activity["serviceUrl"] = Platform.ServiceUrl), token);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, early.StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, again.StatusCode);
    }

    [Fact]
    public async Task An_invoke_is_answered_with_its_body_even_when_replies_are_expected_in_it()
    {
        await using var room = await Room.AnonymousAsync(stores);
        room.Say(new Said(Reply.Of("done"), Whereto.ToPresser), new Said(Reply.Of("and this")));

        using var answer = await room.PostAsync(Presses.Execute(activity => activity["deliveryMode"] = "expectReplies"));

        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("done", (string?)body["body"]!["value"]);
        Assert.Equal("and this", (string?)Assert.Single(body["activities"]!.AsArray())!["text"]);
    }
}
