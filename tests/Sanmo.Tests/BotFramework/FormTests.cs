using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sanmo.Bot.Channels.BotFramework.Rendering;
using Sanmo.Bot.Channels.BotFramework.Wire;
using Sanmo.Bot.Conversation;
using Sanmo.Bot.Replies;
using Sanmo.Tests.BotFramework.Fixtures;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.BotFramework;

/// <summary>A button that asks for something first: a dialog in Teams, fields that fold out everywhere else.</summary>
public sealed class FormTests(Stores stores)
{
    private static readonly Reply Item = new("ZG-012", "ZG-012", Buttons:
    [
        new Button("申请延期", "rect.extend", "ZG-012", 4, Values: new Dictionary<string, string> { ["mode"] = "ask" }, Form: [new Field("due", "新的期限", FieldKind.Date, Required: true), new Field("reason", "原因 <at>All</at>", FieldKind.LongText, Required: true)]),
        new Button("Report progress", "rect.progress", "ZG-012", 4, Form: [new Field("percent", "Per cent", FieldKind.Number), new Field("reason", "Why", FieldKind.Choice, Choices: [new Choice("A", "a")])]),
    ]);

    [Fact]
    public void In_Teams_the_button_opens_a_dialog_and_needs_nothing_filled_in()
    {
        var open = ActionsOf(Item, Surface.Of("msteams", "https://smba.trafficmanager.net/apac/"))[0]!;

        Assert.Equal(("Action.Submit", "none", "task/fetch"), ((string?)open["type"], (string?)open["associatedInputs"], (string?)open["data"]!["msteams"]!["type"]));
        Assert.Equal("rect.extend", (string?)open["data"]!["action"]);
    }

    [Theory]
    [InlineData("webchat", "https://webchat.botframework.com/", "Action.Submit")]
    [InlineData("emulator", "http://localhost:5000/", "Action.Submit")]
    [InlineData("msteams", "http://localhost:56150/_connector", "Action.Execute")]
    public void Elsewhere_the_fields_fold_out_below_the_button(string channel, string serviceUrl, string send)
    {
        var actions = ActionsOf(Item, Surface.Of(channel, serviceUrl));

        Assert.All(actions, action => Assert.Equal("Action.ShowCard", (string?)action!["type"]));
        Assert.Equal((send, "提交"), ((string?)actions[0]!["card"]!["actions"]![0]!["type"], (string?)actions[0]!["card"]!["actions"]![0]!["title"]));
        var inputs = actions.SelectMany(action => action!["card"]!["body"]!.AsArray()).Select(input => (string?)input!["id"]).ToList();
        Assert.Equal(4, inputs.Distinct().Count());
    }

    [Fact]
    public async Task What_was_folded_out_and_filled_in_comes_with_the_press()
    {
        await using var room = await Room.AnonymousAsync(stores);
        var card = ActionsOf(Item, Surface.Of("webchat", null))[0]!["card"]!;
        var value = card["actions"]![0]!["data"]!.DeepClone();
        value[(string)card["body"]![0]!["id"]!] = "2026-12-04";
        value[(string)card["body"]![1]!["id"]!] = "等待批复";

        await room.PostAsync(Presses.Submit(activity => activity["value"] = value));

        var press = Assert.Single(room.Heard).Press!;
        Assert.Equal(("rect.extend", "ZG-012", 4L), (press.Action, press.Subject, press.Version!.Value));
        Assert.Equal([("due", "2026-12-04"), ("mode", "ask"), ("reason", "等待批复")], press.Values.Select(pair => (pair.Key, pair.Value)).Order());
    }

    [Fact]
    public async Task A_dialog_is_opened_without_a_turn_and_sent_as_a_press_that_changes_the_card_it_was_opened_from()
    {
        await using var room = await Room.AnonymousAsync(stores);
        var button = ActionsOf(Item, Surface.Of("msteams", "https://smba.trafficmanager.net/apac/"))[0]!["data"]!;

        using var opened = await room.PostAsync(Invoke("task/fetch", "f:1", button, card: "1795416999999"));
        var dialog = JsonNode.Parse(await opened.Content.ReadAsStringAsync())!["task"]!["value"]!;
        Assert.Empty(room.Heard);
        room.Say(new Said(Reply.Of("已提交"), Whereto.ToPresser), new Said(new Reply("ZG-012", "ZG-012"), Whereto.InPlace));
        var filled = dialog["card"]!["content"]!["actions"]![0]!["data"]!.DeepClone();
        filled["due"] = "2026-12-04";
        filled["reason"] = "等待批复";
        using var sent = await room.PostAsync(Invoke("task/submit", "f:2", filled, card: null));

        Assert.Equal(("申请延期", "Action.Submit", "提交"), ((string?)dialog["title"], (string?)dialog["card"]!["content"]!["actions"]![0]!["type"], (string?)dialog["card"]!["content"]!["actions"]![0]!["title"]));
        Assert.DoesNotContain("<at>", dialog.ToJsonString(JsonText.Readable), StringComparison.Ordinal);
        Assert.Equal("""{"task":{"type":"message","value":"已提交"}}""", await sent.Content.ReadAsStringAsync());
        var press = Assert.Single(room.Heard).Press!;
        Assert.Equal(("rect.extend", "ZG-012", 4L, "1795416999999"), (press.Action, press.Subject, press.Version!.Value, press.MessageId));
        Assert.Equal([("due", "2026-12-04"), ("mode", "ask"), ("reason", "等待批复")], press.Values.Select(pair => (pair.Key, pair.Value)).Order());
        Assert.EndsWith("/activities/1795416999999", Assert.Single(room.Platform.Calls, call => call.Method == "PUT").Target, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7"), InlineData("{}"), InlineData("""{"title":"x","fields":[]}"""), InlineData("""{"title":"x","fields":[null]}"""), InlineData("""{"title":"x","fields":[{"id":"a","label":"b","kind":"Magic"}]}""")]
    [InlineData("""{"title":"x","fields":[{"id":"a","label":"b","kind":77}]}"""), InlineData("""{"title":null,"fields":[{"id":"a","label":"b"}]}"""), InlineData("""{"title":"x","fields":[{"id":"a","label":"b","choices":[null]}]}""")]
    public async Task A_form_that_we_did_not_write_is_not_drawn(string form)
    {
        await using var room = await Room.AnonymousAsync(stores);

        using var answer = await room.PostAsync(Invoke("task/fetch", "f:1", new JsonObject { ["action"] = "rect.extend", ["form"] = JsonNode.Parse(form) }, card: "1"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(Assert.Single(room.Heard).Press!.Values);
    }

    private static JsonArray ActionsOf(Reply reply, Surface surface) =>
        JsonNode.Parse(JsonSerializer.Serialize(RenderMessage.Of(reply, surface)[0].Attachments![0]!.Content!.Value, WireJson.Wire.JsonElement))!["actions"]!.AsArray();

    private static JsonObject Invoke(string name, string id, JsonNode data, string? card) => Presses.Execute(activity =>
    {
        activity["name"] = name;
        activity["id"] = id;
        activity.Remove("replyToId");
        if (card is not null)
            activity["replyToId"] = card;
        activity["value"] = new JsonObject { ["data"] = data.DeepClone(), ["context"] = new JsonObject { ["theme"] = "default" } };
    });
}
