using System.Text.Json.Nodes;
using Sanmo.Bot.Conversation;
using Sanmo.Bot.Replies;
using Sanmo.Core.Redis;
using Sanmo.Tests.BotFramework.Fixtures;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.BotFramework;

/// <summary>Two processes of the bot behind one address: what one of them heard, the other knows.</summary>
[AlsoOnCluster]
public sealed class ReplicaTests(Stores stores)
{
    [Theory, OnEveryStore]
    public async Task A_press_delivered_again_to_another_process_gets_the_same_answer(StoreKind kind)
    {
        await using var two = await TwoAsync(kind);

        var first = await AnswerAsync(two.One, Presses.Execute());
        var copy = await AnswerAsync(two.Other, Presses.Execute());

        Assert.Equal(first, copy);
        Assert.Single(two.Heard);
    }

    [Theory, OnEveryStore]
    public async Task A_copy_that_comes_while_the_first_is_at_work_waits_for_its_answer(StoreKind kind)
    {
        await using var two = await TwoAsync(kind);
        var may = new TaskCompletionSource();
        two.Before = may.Task;

        var first = AnswerAsync(two.One, Presses.Execute());
        await WaitUntil.TrueAsync("the turn has begun", () => Task.FromResult(two.Heard.Count == 1));
        var copy = AnswerAsync(two.Other, Presses.Execute());
        may.SetResult();

        Assert.Equal(await first, await copy);
        Assert.Single(two.Heard);
    }

    [Theory, OnEveryStore]
    public async Task The_same_press_under_a_new_id_does_nothing_new_and_says_the_same(StoreKind kind)
    {
        await using var two = await TwoAsync(kind);

        var first = await AnswerAsync(two.One, Presses.Execute());
        var copy = await AnswerAsync(two.Other, Presses.Execute(Under("f:new")));
        var submitted = await AnswerAsync(two.Other, Presses.Submit(Under("m:new")));
        var again = await AnswerAsync(two.One, Presses.Submit(Under("m:newer")));

        Assert.Equal(first, copy);
        Assert.Equal(("", ""), (submitted, again));
        Assert.Single(two.Heard, heard => heard.Press!.MessageId == (string?)Presses.Execute()["replyToId"]);
        Assert.True(two.Heard.Count <= 2 && two.One.Platform.Sent.Concat(two.Other.Platform.Sent).Count() <= 1, "a submitted card was taken twice");
    }

    [Theory, OnEveryStore]
    public async Task Another_person_another_word_or_another_button_is_another_press(StoreKind kind)
    {
        await using var two = await TwoAsync(kind);

        await AnswerAsync(two.One, Presses.Execute());
        await AnswerAsync(two.Other, Presses.Execute(activity => (activity["id"], activity["from"]!["id"]) = ("f:2", "user-id-1")));
        await AnswerAsync(two.Other, Presses.Execute(activity => (activity["id"], activity["value"]!["action"]!["data"]!["note"]) = ("f:3", "nearly finished")));
        await AnswerAsync(two.Other, Presses.Execute(activity => (activity["id"], activity["value"]!["action"]!["data"]!["action"]) = ("f:4", "step.undo")));
        // The first press once more: since then the person has pressed something else.
        await AnswerAsync(two.One, Presses.Execute(Under("f:5")));

        Assert.Equal(5, two.Heard.Count);
    }

    [Theory, OnEveryStore]
    public async Task A_button_that_only_looks_looks_again(StoreKind kind)
    {
        await using var two = await TwoAsync(kind);

        foreach (var id in (string[])["f:1", "f:2"])
            await AnswerAsync(two.One, Presses.Execute(activity => (activity["id"], activity["value"]!["action"]!["data"]) = (id, new JsonObject { ["action"] = "task.mine" })));

        Assert.Equal(2, two.Heard.Count);
    }

    [Theory, OnEveryStore]
    public async Task After_an_apology_the_same_press_is_tried_again(StoreKind kind)
    {
        await using var two = await TwoAsync(kind);
        var works = two.One.Turn;
        two.One.Turn = (_, _) => throw new InvalidOperationException("bug");

        var apology = await AnswerAsync(two.One, Presses.Execute());
        two.One.Turn = works;
        var answer = await AnswerAsync(two.One, Presses.Execute(Under("f:new")));

        Assert.Contains("something went wrong", apology, StringComparison.Ordinal);
        Assert.Contains("turn 1", answer, StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task What_presses_were_answered_is_forgotten_by_itself(StoreKind kind)
    {
        var redis = await stores.OpenAsync(kind);
        await using var room = await Room.OverAsync(redis);
        var press = Presses.Execute();
        await room.PostAsync(press);

        var (channel, conversation) = ((string)press["channelId"]!, (string)press["conversation"]!["id"]!);
        var byId = await redis.Database.KeyTimeToLiveAsync(Keys.InvokeAnswer(channel, conversation, (string)press["id"]!));
        var byPress = await redis.Database.KeyTimeToLiveAsync(Keys.LastPress(channel, conversation, (string)press["from"]!["id"]!, (string)press["replyToId"]!));

        Assert.InRange(byId!.Value, TimeSpan.FromMinutes(9), TimeSpan.FromMinutes(10));
        Assert.InRange(byPress!.Value, TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(75));
        Assert.Null(await redis.Database.KeyTimeToLiveAsync(Keys.TurnLease(channel, conversation)));
    }

    [Theory, OnEveryStore]
    public async Task One_conversation_is_in_one_turn_at_a_time_over_both(StoreKind kind)
    {
        await using var two = await TwoAsync(kind);
        var (inside, most) = (0, 0);
        async Task<IReadOnlyList<Said>> Turn(Incoming incoming, CancellationToken cancel)
        {
            most = Math.Max(most, Interlocked.Increment(ref inside));
            await Task.Yield();
            Interlocked.Decrement(ref inside);
            return [];
        }

        (two.One.Turn, two.Other.Turn) = (Turn, Turn);

        await Task.WhenAll(Enumerable.Range(0, 40).Select(n => (n % 2 == 0 ? two.One : two.Other).PostAsync(Payloads.Of("message-personal", Under($"m{n}")))));

        Assert.Equal((40, 1), (two.Heard.Count, most));
    }

    [Theory, OnEveryStore]
    public async Task A_process_that_died_in_a_turn_holds_the_conversation_up_only_for_a_while(StoreKind kind)
    {
        var redis = await stores.OpenAsync(kind);
        await using var room = await Room.OverAsync(redis);
        var message = Payloads.Of("message-personal");
        var lease = Keys.TurnLease((string)message["channelId"]!, (string)message["conversation"]!["id"]!);
        await redis.Database.LockTakeAsync(lease, "dead", TimeSpan.FromSeconds(20));
        Assert.InRange((await redis.Database.KeyTimeToLiveAsync(lease))!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(20));

        var posted = room.PostAsync(message);
        await WaitUntil.TrueAsync("the turn has run", () =>
        {
            room.Clock.Advance(TimeSpan.FromSeconds(3));
            return Task.FromResult(!room.Heard.IsEmpty);
        });
        using var answer = await posted;

        Assert.True(answer.IsSuccessStatusCode);
        Assert.Equal("dead", await redis.Database.StringGetAsync(lease));
    }

    private async Task<Two> TwoAsync(StoreKind kind)
    {
        var connections = await stores.OpenAsync(kind, processes: 2);
        return new(await Room.OverAsync(connections[0]), await Room.OverAsync(connections[1]));
    }

    private static Action<JsonObject> Under(string id) => activity => activity["id"] = id;

    private static async Task<string> AnswerAsync(Room room, JsonObject activity)
    {
        using var answer = await room.PostAsync(activity);
        Assert.True(answer.IsSuccessStatusCode, $"answered {answer.StatusCode}");
        return await answer.Content.ReadAsStringAsync();
    }

    private sealed class Two : IAsyncDisposable
    {
        private int _turns;

        public Two(Room one, Room other)
        {
            (One, Other) = (one, other);
            foreach (var room in new[] { one, other })
            {
                room.Turn = async (_, _) =>
                {
                    var turn = Interlocked.Increment(ref _turns);
                    await Before;
                    return [new Said(Reply.Of($"turn {turn}"), Whereto.ToPresser)];
                };
            }
        }

        public Room One { get; }

        public Room Other { get; }

        public Task Before { get; set; } = Task.CompletedTask;

        public IReadOnlyList<Incoming> Heard => [.. One.Heard, .. Other.Heard];

        public async ValueTask DisposeAsync()
        {
            await One.DisposeAsync();
            await Other.DisposeAsync();
        }
    }
}
