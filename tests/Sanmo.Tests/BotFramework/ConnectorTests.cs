using Sanmo.Bot.Channels;
using Sanmo.Bot.Replies;
using Sanmo.Tests.BotFramework.Fixtures;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.BotFramework;

/// <summary>What every answer of a connector means, and how often it is asked.</summary>
public sealed class ConnectorTests(Stores stores)
{
    private static readonly Address Group = new("msteams", "19:group@thread.v2", null);

    /// <summary>The answer to the first attempt; what becomes of a message; how many attempts; whether the chat counts as unreachable afterwards.</summary>
    public static TheoryData<int, string, string, int, bool> Answers => new()
    {
        { 400, "BadSyntax", "Refused", 1, false },
        { 401, "Unauthorized", "Sent", 2, false },
        { 403, "BotNotInConversationRoster", "Unreachable", 1, true },
        { 403, "ForbiddenOperationException", "Unreachable", 1, true },
        { 403, "ConversationBlockedByUser", "Unreachable", 1, true },
        { 403, "MessageWritesBlocked", "Unreachable", 1, true },
        { 403, "BotDisabledByAdmin", "Unreachable", 1, true },
        { 403, "NotEnoughPermissions", "Unreachable", 1, true },
        { 403, "InvalidBotApiHost", "Sent", 2, false },
        { 404, "ConversationNotFound", "Unreachable", 1, true },
        { 404, "MemberNotFoundInConversation", "Unreachable", 1, true },
        { 404, "ActivityNotFoundInConversation", "Refused", 1, false },
        { 404, "", "Refused", 1, false },
        { 405, "", "Refused", 1, false },
        { 408, "", "Doubtful", 1, false },
        { 412, "PreconditionFailed", "Sent", 2, false },
        { 413, "MessageSizeTooBig", "Refused", 1, false },
        { 429, "", "Sent", 2, false },
        { 500, "ServiceError", "Doubtful", 1, false },
        { 501, "NotImplemented", "Refused", 1, false },
        { 502, "", "Doubtful", 1, false },
        { 503, "", "Doubtful", 1, false },
        { 504, "", "Doubtful", 1, false },
    };

    [Theory, MemberData(nameof(Answers))]
    public async Task A_message_is_repeated_only_where_it_cannot_stand_twice(int status, string code, string expected, int attempts, bool unreachable)
    {
        await using var room = await InTouchAsync();
        room.Platform.Script.Enqueue(Scripted.Error(status, code));

        var result = await room.Channel.SendAsync(Group, Reply.Of("hello"), CancellationToken.None);

        Assert.Equal(expected, result.Outcome.ToString());
        Assert.Equal(attempts, room.Platform.Calls.Count);
        Assert.Equal(unreachable, (await room.References.FindAsync("msteams", Group.Conversation!))!.Inactive is not null);
        Assert.Equal(expected == "Sent", result.Reason is null);
    }

    /// <summary>An update said twice is said once.</summary>
    [Theory]
    [InlineData(500), InlineData(502), InlineData(503), InlineData(504), InlineData(408), InlineData(412), InlineData(429)]
    public async Task An_update_is_repeated_whenever_the_platform_fails(int status)
    {
        await using var room = await InTouchAsync();
        room.Platform.Script.Enqueue(Scripted.Error(status, ""));

        var result = await room.Channel.UpdateAsync(Group, "m-1", Reply.Of("hello"), CancellationToken.None);

        Assert.Equal(SendOutcome.Sent, result.Outcome);
        Assert.Equal(["PUT", "PUT"], room.Platform.Calls.Select(call => call.Method));
    }

    [Fact]
    public async Task After_three_attempts_an_update_waits_for_later()
    {
        await using var room = await InTouchAsync();
        for (var n = 0; n < 3; n++)
            room.Platform.Script.Enqueue(Scripted.Error(503, ""));

        var result = await room.Channel.UpdateAsync(Group, "m-1", Reply.Of("hello"), CancellationToken.None);

        Assert.Equal(SendOutcome.RetryLater, result.Outcome);
        Assert.True(result.RetryAt > room.Clock.GetUtcNow());
        Assert.Equal(3, room.Platform.Calls.Count);
        Assert.Equal(2, room.Clock.Pauses.Count);
        Assert.True(room.Clock.Pauses[1] > room.Clock.Pauses[0]);
    }

    [Fact]
    public async Task A_card_that_is_gone_cannot_be_updated()
    {
        await using var room = await InTouchAsync();
        room.Platform.Script.Enqueue(Scripted.Error(404, "ActivityNotFoundInConversation"));

        var result = await room.Channel.UpdateAsync(Group, "m-1", Reply.Of("hello"), CancellationToken.None);

        Assert.Equal(SendOutcome.Refused, result.Outcome);
        Assert.Contains("ActivityNotFoundInConversation", result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_wait_asked_for_is_left_to_the_ledger()
    {
        await using var room = await InTouchAsync();
        room.Platform.Script.Enqueue(new Scripted(429, Headers: new() { ["Retry-After"] = "40" }));

        var result = await room.Channel.SendAsync(Group, Reply.Of("hello"), CancellationToken.None);

        Assert.Equal(SendOutcome.RetryLater, result.Outcome);
        Assert.Equal(room.Clock.GetUtcNow().AddSeconds(40), result.RetryAt);
        Assert.Single(room.Platform.Calls);
    }

    [Fact]
    public async Task A_short_wait_asked_for_is_waited()
    {
        await using var room = await InTouchAsync();
        room.Platform.Script.Enqueue(new Scripted(429, Headers: new() { ["Retry-After"] = "1" }));

        var result = await room.Channel.SendAsync(Group, Reply.Of("hello"), CancellationToken.None);

        Assert.Equal(SendOutcome.Sent, result.Outcome);
        Assert.Equal([TimeSpan.FromSeconds(1)], room.Clock.Pauses);
    }

    [Fact]
    public async Task A_connection_that_breaks_off_leaves_doubt()
    {
        await using var room = await InTouchAsync();
        room.Platform.Script.Enqueue(new Scripted(0, Abort: true));

        var result = await room.Channel.SendAsync(Group, Reply.Of("hello"), CancellationToken.None);

        Assert.Equal(SendOutcome.Doubtful, result.Outcome);
        Assert.Single(room.Platform.Calls);
    }

    [Fact]
    public async Task No_answer_in_time_leaves_doubt()
    {
        await using var room = await InTouchAsync();
        var never = new TaskCompletionSource();
        room.Platform.Script.Enqueue(new Scripted(200, Before: never.Task));

        var sending = room.Channel.SendAsync(Group, Reply.Of("hello"), CancellationToken.None);
        await WaitUntil.TrueAsync("the connector has the message", () => Task.FromResult(!room.Platform.Calls.IsEmpty));
        room.Clock.Advance(TimeSpan.FromSeconds(16));
        var result = await sending;
        never.SetResult();

        Assert.Equal(SendOutcome.Doubtful, result.Outcome);
        Assert.Single(room.Platform.Calls);
    }

    [Fact]
    public async Task Where_nobody_listens_nothing_was_said()
    {
        await using var room = await InTouchAsync(ToPlatform.NobodyThere);

        var result = await room.Channel.SendAsync(Group, Reply.Of("hello"), CancellationToken.None);

        Assert.Equal(SendOutcome.RetryLater, result.Outcome);
        Assert.Equal(2, room.Clock.Pauses.Count);
    }

    [Theory]
    [InlineData("""{"error":{"code":"Forbidden","message":"{\"subCode\":\"MessageWritesBlocked\",\"errorCode\":209}"}}""", "MessageWritesBlocked")]
    [InlineData("""{"error":{"code":"Forbidden","message":"{\"errorCode\":209}"}}""", "MessageWritesBlocked")]
    [InlineData("""{"error":{"code":"ConversationBlockedByUser","message":"User blocked the conversation with the bot."}}""", "ConversationBlockedByUser")]
    [InlineData("""{"code":"BotDisabledByAdmin"}""", "BotDisabledByAdmin")]
    [InlineData("<html><body>Forbidden</body></html>", "403")]
    [InlineData("", "403")]
    [InlineData("{\"error\":\"forbidden\"}", "403")]
    [InlineData("[1,2", "403")]
    public async Task An_error_is_understood_in_whatever_it_is_wrapped(string body, string reason)
    {
        await using var room = await InTouchAsync();
        room.Platform.Script.Enqueue(new Scripted(403, body));

        var result = await room.Channel.SendAsync(Group, Reply.Of("hello"), CancellationToken.None);

        Assert.Equal(SendOutcome.Unreachable, result.Outcome);
        Assert.StartsWith(reason.Length == 3 ? reason : "403 " + reason, result.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(400), InlineData(403)]
    public async Task An_incident_at_the_platform_does_not_cost_the_chat(int status)
    {
        await using var room = await InTouchAsync();
        room.Platform.Script.Enqueue(Scripted.Error(status, "BadArgument", "Failed to decrypt pairwise id"));

        var result = await room.Channel.SendAsync(Group, Reply.Of("hello"), CancellationToken.None);

        Assert.Equal(SendOutcome.Refused, result.Outcome);
        Assert.Null((await room.References.FindAsync("msteams", Group.Conversation!))!.Inactive);
    }

    [Theory]
    [InlineData(200, ""), InlineData(201, ""), InlineData(202, ""), InlineData(200, "{}"), InlineData(201, "not json"), InlineData(200, "[]")]
    public async Task A_success_without_an_id_is_a_success(int status, string body)
    {
        await using var room = await InTouchAsync();
        room.Platform.Script.Enqueue(new Scripted(status, body));

        var result = await room.Channel.SendAsync(Group, Reply.Of("hello"), CancellationToken.None);

        Assert.Equal(new SendResult(SendOutcome.Sent), result);
    }

    [Fact]
    public async Task An_endless_answer_is_not_read_to_its_end_and_what_arrived_has_arrived()
    {
        await using var room = await InTouchAsync();
        room.Platform.Script.Enqueue(new Scripted(201, $$"""{"id":"m-1","more":"{{new string('x', 6 * 1024 * 1024)}}"}"""));

        var result = await room.Channel.SendAsync(Group, Reply.Of("hello"), CancellationToken.None);

        Assert.Equal((SendOutcome.Sent, null), (result.Outcome, result.MessageId));
    }

    [Theory]
    [InlineData(301), InlineData(302), InlineData(307), InlineData(308)]
    public async Task A_redirect_is_not_followed_with_the_token(int status)
    {
        await using var room = await InTouchAsync();
        room.Platform.Script.Enqueue(new Scripted(status, Headers: new() { ["Location"] = room.Platform.Address + "/elsewhere" }));

        var result = await room.Channel.SendAsync(Group, Reply.Of("hello"), CancellationToken.None);

        Assert.Equal(SendOutcome.Refused, result.Outcome);
        Assert.Single(room.Platform.Calls);
    }

    [Fact]
    public async Task A_tenant_of_the_government_community_is_remembered_at_its_own_host()
    {
        await using var room = await InTouchAsync();
        room.Platform.Script.Enqueue(Scripted.Error(403, "InvalidBotApiHost"));

        await room.Channel.SendAsync(Group, Reply.Of("hello"), CancellationToken.None);

        Assert.Equal("https://smba.infra.gcc.teams.microsoft.com", room.Platform.Calls.Last().AskedFor);
        Assert.Equal("https://smba.infra.gcc.teams.microsoft.com/gcc", (await room.References.FindAsync("msteams", Group.Conversation!))!.ServiceUrl);
    }

    [Fact]
    public async Task An_address_is_joined_and_escaped_and_keeps_its_path()
    {
        await using var room = await InTouchAsync();

        await room.Connector.DeleteAsync(Platform.ServiceUrl, "19:a b@thread.tacv2;messageid=17|x/y", "f:1?", CancellationToken.None);

        var call = Assert.Single(room.Platform.Calls);
        Assert.Equal("/apac/v3/conversations/19%3Aa%20b%40thread.tacv2%3Bmessageid%3D17%7Cx%2Fy/activities/f%3A1%3F", call.Target);
    }

    [Fact]
    public async Task Members_are_read_page_by_page()
    {
        await using var room = await InTouchAsync();
        room.Platform.Script.Enqueue(new Scripted(200, """{"members":[{"id":"29:a","objectId":"o-a"},null],"continuationToken":"p 2"}"""));
        room.Platform.Script.Enqueue(new Scripted(200, """{"members":[{"id":"29:b","aadObjectId":"o-b"}]}"""));

        var members = new List<string>();
        await foreach (var member in room.Connector.GetMembersAsync(Platform.ServiceUrl, "19:c", CancellationToken.None))
            members.Add($"{member.Id} {member.AadObjectId}");

        Assert.Equal(["29:a o-a", "29:b o-b"], members);
        Assert.Equal("/apac/v3/conversations/19%3Ac/pagedmembers?pageSize=200&continuationToken=p%202", room.Platform.Calls.Last().Target);
    }

    [Fact]
    public async Task A_part_that_arrived_is_not_said_again()
    {
        await using var room = await InTouchAsync();
        room.Platform.Script.Enqueue(new Scripted(201, """{"id":"m-1"}"""));
        room.Platform.Script.Enqueue(new Scripted(429, Headers: new() { ["Retry-After"] = "40" }));

        var result = await room.Channel.SendAsync(Group, new Reply("long", "Long", Blocks: [new Paragraph(new string('长', 20_000))]), CancellationToken.None);

        Assert.Equal((SendOutcome.Doubtful, "m-1"), (result.Outcome, result.MessageId));
    }

    /// <summary>A deployed room whose bot has been heard of in one group.</summary>
    private async Task<Room> InTouchAsync(string serviceUrl = Platform.ServiceUrl)
    {
        var room = await Room.DeployedAsync(stores);
        using var answer = await room.PostAsync(
            Payloads.Of("message-groupChat-mention", activity =>
            {
                activity["serviceUrl"] = serviceUrl;
                activity["conversation"]!["id"] = Group.Conversation;
            }),
            (room.Caller() with { ServiceUrl = serviceUrl }).Signed());
        Assert.Equal(System.Net.HttpStatusCode.Accepted, answer.StatusCode);
        room.Platform.Calls.Clear();
        return room;
    }
}
