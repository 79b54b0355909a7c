using System.Net;
using Sanmo.Bot.Channels.BotFramework.Receiving;
using Sanmo.Bot.Conversation;
using Sanmo.Bot.Replies;
using Sanmo.Tests.BotFramework.Fixtures;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.BotFramework;

/// <summary>One turn at a time in a conversation, none of them longer than a platform waits.</summary>
public sealed class OrderTests(Stores stores)
{
    [Fact]
    public async Task Turns_of_one_conversation_follow_each_other_and_those_of_another_do_not_wait()
    {
        await using var room = await Room.AnonymousAsync(stores);
        var may = new TaskCompletionSource();
        room.Turn = async (incoming, _) =>
        {
            if (incoming.Text == "hello 1")
                await may.Task;
            return [new Said(Reply.Of(incoming.Text))];
        };

        var first = Say(room, "1", "one");
        await WaitUntil.TrueAsync("the first turn has begun", () => Task.FromResult(!room.Heard.IsEmpty));
        var second = Say(room, "2", "one");
        using var elsewhere = await Say(room, "3", "two");
        Assert.Equal(["hello 1", "hello 3"], room.Heard.Select(heard => heard.Text));
        may.SetResult();
        await Task.WhenAll(first, second);

        Assert.Equal(["hello 3", "hello 1", "hello 2"], room.Platform.Sent.Select(call => call.Text));
    }

    [Fact]
    public async Task Who_hangs_up_does_not_stop_the_turn()
    {
        await using var room = await Room.AnonymousAsync(stores);
        var may = new TaskCompletionSource();
        room.Turn = async (_, cancel) =>
        {
            await may.Task.WaitAsync(cancel);
            return [new Said(Reply.Of("done"))];
        };
        using var patience = new CancellationTokenSource();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(Payloads.Read("message-personal"), null, "application/json") };

        var asking = room.Client.SendAsync(request, patience.Token);
        await WaitUntil.TrueAsync("the turn has begun", () => Task.FromResult(!room.Heard.IsEmpty));
        await patience.CancelAsync();
        may.SetResult();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);

        await WaitUntil.TrueAsync("the answer is sent", () => Task.FromResult(room.Platform.Sent.Any()));
        Assert.Equal("done", room.Platform.Sent.Single().Text);
    }

    [Fact]
    public async Task A_turn_over_its_budget_is_stopped_and_the_person_is_told()
    {
        await using var room = await Room.AnonymousAsync(stores);
        room.Turn = async (_, cancel) =>
        {
            await new TaskCompletionSource().Task.WaitAsync(cancel);
            return [];
        };

        var asking = room.PostAsync(Payloads.Of("message-personal"));
        await WaitUntil.TrueAsync("the turn has begun", () => Task.FromResult(!room.Heard.IsEmpty));
        room.Clock.Advance(TimeSpan.FromSeconds(9.5));
        using var answer = await asking;

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Contains("something went wrong", Assert.Single(room.Platform.Sent).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_turn_that_ignores_its_budget_does_not_keep_the_platform_waiting()
    {
        await using var room = await Room.AnonymousAsync(stores);
        var may = new TaskCompletionSource();
        room.Turn = async (_, _) =>
        {
            await may.Task;
            return [new Said(Reply.Of("late"))];
        };

        var asking = room.PostAsync(Payloads.Of("message-personal"));
        await WaitUntil.TrueAsync("the turn has begun", () => Task.FromResult(!room.Heard.IsEmpty));
        await WaitUntil.TrueAsync("the platform is answered", () =>
        {
            room.Clock.Advance(TimeSpan.FromSeconds(13));
            return Task.FromResult(asking.IsCompleted);
        });
        using var answer = await asking;
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        may.SetResult();

        await WaitUntil.TrueAsync("the answer is sent after all", () => Task.FromResult(room.Platform.Sent.Any()));
    }

    [Fact]
    public async Task A_failed_turn_does_not_hold_up_the_next()
    {
        var order = new TurnOrder();

        var failed = order.RunAsync<int>(("a", "b"), () => throw new InvalidOperationException());
        var next = order.RunAsync(("a", "b"), () => Task.FromResult(2));

        await Assert.ThrowsAsync<InvalidOperationException>(() => failed);
        Assert.Equal(2, await next);
        await order.DrainAsync();
    }

    private static Task<HttpResponseMessage> Say(Room room, string id, string conversation) => room.PostAsync(Payloads.Of("message-personal", activity =>
    {
        activity["id"] = id;
        activity["text"] = $"hello {id}";
        activity["conversation"]!["id"] = conversation;
    }));
}
