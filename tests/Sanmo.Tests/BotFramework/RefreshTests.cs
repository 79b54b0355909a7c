using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Sanmo.Bot.Channels;
using Sanmo.Bot.Channels.BotFramework.Speaking;
using Sanmo.Bot.Conversation;
using Sanmo.Bot.Replies;
using Sanmo.Tests.BotFramework.Fixtures;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.BotFramework;

/// <summary>A card for everybody that looks different to those who have pressed on it, where the client can do that.</summary>
public sealed class RefreshTests(Stores stores)
{
    private static readonly Reply Everybodys = new("V3", "V3", Buttons: [new("报名", "vol.signup", "V3", 2)], Own: new("详情", "vol.details", "V3"));

    [Fact]
    public async Task Who_has_pressed_on_a_card_sees_their_own_view_of_it_and_nobody_else_does()
    {
        await using var room = await Room.AnonymousAsync(stores);
        room.Say(new Said(Reply.Of("ok"), Whereto.ToPresser), new Said(Everybodys, Whereto.InPlace));

        await PressAsync(room, "29:a");
        await PressAsync(room, "29:b");
        await PressAsync(room, "29:a");

        var updates = room.Platform.Calls.Where(call => call.Method == "PUT").Select(call => call.Card!["refresh"]!).ToList();
        Assert.Equal(["29:a", "29:b,29:a", "29:a,29:b"], updates.Select(refresh => string.Join(',', refresh["userIds"]!.AsArray().Select(id => (string?)id))));
        Assert.Equal(("Action.Execute", "vol.details", """{"action":"vol.details","subject":"V3","lang":"zh"}"""), ((string?)updates[0]["action"]!["type"], (string?)updates[0]["action"]!["verb"], updates[0]["action"]!["data"]!.ToJsonString()));
    }

    [Fact]
    public async Task A_later_edit_keeps_their_views_and_there_are_sixty_at_most()
    {
        await using var room = await Room.AnonymousAsync(stores);
        room.Say(new Said(Everybodys, Whereto.InPlace));
        await PressAsync(room, "29:first");
        var press = Press("29:first");
        var (conversation, card) = ((string)press["conversation"]!["id"]!, (string)press["replyToId"]!);
        var viewers = room.Services.GetRequiredService<CardViewers>();
        for (var one = 0; one < 70; one++)
            await viewers.AddAsync("msteams", conversation, card, $"29:{one}");

        await room.Channel.UpdateAsync(new Address("msteams", conversation, null), card, Everybodys, CancellationToken.None);

        var shown = room.Platform.Calls.Last().Card!["refresh"]!["userIds"]!.AsArray().Select(id => (string?)id).ToList();
        Assert.Equal((60, "29:69", false), (shown.Count, shown[0], shown.Contains("29:first")));
    }

    [Fact]
    public async Task A_card_that_nobody_has_pressed_on_is_the_same_for_everybody()
    {
        await using var room = await Room.AnonymousAsync(stores);
        await room.PostAsync(Press("29:a"));
        var conversation = (string)Press("29:a")["conversation"]!["id"]!;

        await room.Channel.SendAsync(new Address("msteams", conversation, null), Everybodys, CancellationToken.None);

        Assert.Null(room.Platform.Sent.Last().Card!["refresh"]);
    }

    [Fact]
    public async Task A_look_answers_with_a_card_that_looks_again_and_sends_and_changes_nothing()
    {
        await using var room = await Room.AnonymousAsync(stores);
        room.Say(new Said(new Reply("V3 · 你已报名", "V3"), Whereto.ToPresser), new Said(Everybodys, Whereto.InPlace), new Said(Reply.Of("secret"), Whereto.Privately), new Said(Reply.Of("noise")));

        var answers = new List<JsonNode>();
        for (var look = 0; look < 2; look++)
        {
            using var answer = await room.PostAsync(Press("29:a", activity =>
            {
                activity["value"]!["trigger"] = "automatic";
                activity["value"]!["action"]!["data"] = JsonNode.Parse("""{"action":"vol.details","subject":"V3","lang":"zh"}""");
            }));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            answers.Add(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
        }

        Assert.Equal(2, room.Heard.Count);
        Assert.Empty(room.Platform.Calls);
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)answers[0]["type"]);
        Assert.Equal(("29:a", "zh"), ((string?)answers[0]["value"]!["refresh"]!["userIds"]![0], (string?)answers[0]["value"]!["refresh"]!["action"]!["data"]!["lang"]));
    }

    private static async Task PressAsync(Room room, string account)
    {
        using var answer = await room.PostAsync(Press(account));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static JsonObject Press(string account, Action<JsonObject>? change = null) => Presses.ExecuteInChannel(activity =>
    {
        activity["id"] = $"f:{Guid.NewGuid():N}";
        activity["from"]!["id"] = account;
        activity["value"]!["action"]!["data"] = JsonNode.Parse("""{"action":"vol.signup","subject":"V3"}""");
        change?.Invoke(activity);
    });
}
