using System.Net;
using System.Text.Json.Nodes;
using Sanmo.Bot.Conversation;
using Sanmo.Bot.Replies;
using Sanmo.Tests.BotFramework.Fixtures;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.BotFramework;

/// <summary>Where the answers of a turn go.</summary>
public sealed class AnswerTests(Stores stores)
{
    private static readonly Reply Card = new("3 of 5 confirmed", "Notice 8", Blocks: [new Progress("Confirmed", 3, 5)]);

    [Fact]
    public async Task Answers_are_sent_one_after_the_other_below_the_message()
    {
        await using var room = await Room.AnonymousAsync(stores);
        room.Say(new Said(Reply.Of("one")), new Said(Reply.Of("two")), new Said(Reply.Of("three")));

        using var answer = await room.PostAsync(Payloads.Of("message-channel-threadreply"));

        Assert.Equal(["one", "two", "three"], room.Platform.Sent.Select(call => call.Text));
        var first = room.Platform.Calls.First();
        Assert.Equal("/_connector/v3/conversations/team-id%3Bmessageid%3D1795416299821/activities/ad8e574d-05f9-4e53-b2a4-18f34d5a8814", first.Target);
        Assert.Equal("00000000-0000-0000-0000-00000000000011", (string?)first.Body!["from"]!["id"]);
    }

    [Fact]
    public async Task A_private_answer_goes_to_the_chat_the_person_has_opened()
    {
        await using var room = await Room.AnonymousAsync(stores);
        await room.PostAsync(Payloads.Of("message-personal"));
        room.Say(new Said(Reply.Of("only for you"), Whereto.Privately));

        await room.PostAsync(Payloads.Of("message-groupChat-mention"));

        Assert.Equal("/_connector/v3/conversations/54fef5d9-08af-409b-946c-315288c34e3d/activities", Assert.Single(room.Platform.Calls).Target);
    }

    [Fact]
    public async Task A_private_chat_is_opened_where_there_is_none_and_used_from_then_on()
    {
        await using var room = await Room.AnonymousAsync(stores);
        room.Say(new Said(Reply.Of("only for you"), Whereto.Privately));

        await room.PostAsync(Payloads.Of("message-groupChat-mention"));
        await room.PostAsync(Payloads.Of("message-groupChat-mention", activity => activity["id"] = "another"));

        Assert.Equal(
            ["/_connector/v3/conversations", "/_connector/v3/conversations/a%3Aopened-user-id-0/activities", "/_connector/v3/conversations/a%3Aopened-user-id-0/activities"],
            room.Platform.Calls.Select(call => call.Target));
        var create = room.Platform.Calls.First().Body!;
        Assert.Equal("user-id-0", (string?)create["members"]![0]!["id"]);
        Assert.Equal("00000000-0000-0000-0000-0000000000001", (string?)create["tenantId"]);
        Assert.Equal("00000000-0000-0000-0000-0000000000001", (string?)create["channelData"]!["tenant"]!["id"]);
    }

    [Theory]
    [InlineData("zh-CN", "添加"), InlineData("en-US", "Add me")]
    public async Task Who_cannot_be_written_to_is_told_how_to_change_that_and_nothing_else(string locale, string cure)
    {
        await using var room = await Room.AnonymousAsync(stores);
        room.Say(new Said(Reply.Of("only for you"), Whereto.Privately));
        room.Platform.Script.Enqueue(Scripted.Error(403, "ForbiddenOperationException"));

        await room.PostAsync(Payloads.Of("message-groupChat-mention", activity => activity["locale"] = locale));

        Assert.Contains(cure, Assert.Single(room.Platform.Sent).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("only for you", string.Concat(room.Platform.Sent.Select(call => call.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_private_answer_never_goes_into_a_group_s_response()
    {
        await using var room = await Room.AnonymousAsync(stores);
        room.Say(new Said(Reply.Of("only for you"), Whereto.Privately));

        using var answer = await room.PostAsync(Payloads.Of("message-groupChat-mention", activity => activity["deliveryMode"] = "expectReplies"));

        Assert.Equal("""{"activities":[]}""", await answer.Content.ReadAsStringAsync());
        Assert.Equal("only for you", room.Platform.Calls.Last().Text);
    }

    [Fact]
    public async Task A_pressed_card_changes_for_everybody_while_the_presser_gets_their_own_view()
    {
        await using var room = await Room.AnonymousAsync(stores);
        room.Say(new Said(Card, Whereto.InPlace), new Said(Card with { Title = "You confirmed" }, Whereto.ToPresser));

        using var answer = await room.PostAsync(Presses.ExecuteInChannel());

        var envelope = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.Equal((200, "application/vnd.microsoft.card.adaptive"), ((int)envelope["statusCode"]!, (string?)envelope["type"]));
        Assert.Contains("You confirmed", envelope["value"]!.ToJsonString(), StringComparison.Ordinal);
        var update = Assert.Single(room.Platform.Calls);
        Assert.Equal(("PUT", "/_connector/v3/conversations/team-id%3Bmessageid%3D1795416795985/activities/1795416796013"), (update.Method, update.Target));
        Assert.Contains("▓▓▓▓▓▓░░░░ 3/5", update.Card!.ToJsonString(JsonText.Readable), StringComparison.Ordinal);
        var press = Assert.Single(room.Heard).Press!;
        Assert.Equal(("step.done", "ZG-012", 4L, "op-7", "1795416796013", "finished"), (press.Action, press.Subject, press.Version!.Value, press.OperationId, press.MessageId, press.Values["note"]));
    }

    [Fact]
    public async Task A_card_that_only_changes_in_place_is_confirmed_in_one_line()
    {
        await using var room = await Room.AnonymousAsync(stores);
        room.Say(new Said(Card, Whereto.InPlace));

        using var answer = await room.PostAsync(Presses.Execute());

        Assert.Equal("""{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"3 of 5 confirmed"}""", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_card_that_is_gone_is_sent_anew()
    {
        await using var room = await Room.AnonymousAsync(stores);
        room.Say(new Said(Card, Whereto.InPlace));
        room.Platform.Script.Enqueue(Scripted.Error(404, "ActivityNotFoundInConversation"));

        await room.PostAsync(Presses.Execute());

        Assert.Equal(["PUT", "POST"], room.Platform.Calls.Select(call => call.Method));
    }

    [Theory]
    [InlineData("personal", "PUT"), InlineData("groupChat", "POST")]
    public async Task A_submitted_card_answers_its_presser_alone(string chat, string method)
    {
        await using var room = await Room.AnonymousAsync(stores);
        room.Say(new Said(Card, Whereto.ToPresser));

        await room.PostAsync(Presses.Submit(activity => activity["conversation"]!["conversationType"] = chat));

        var last = room.Platform.Calls.Last();
        Assert.Equal(method, last.Method);
        Assert.Equal(chat == "groupChat", last.Target.Contains("opened-user-id-0", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{}""", 400, "BadRequest")]
    [InlineData("""{"action":7}""", 400, "BadRequest")]
    [InlineData("""{"action":{"type":"Action.Submit","data":{"action":"x"}}}""", 400, "NotSupported")]
    [InlineData("""{"action":{"type":"Action.Execute"}}""", 400, "BadRequest")]
    [InlineData("""{"action":{"type":"Action.Execute","data":{"subject":"M5"}}}""", 400, "BadRequest")]
    public async Task A_press_that_makes_no_sense_is_an_error_inside_the_envelope(string value, int status, string code)
    {
        await using var room = await Room.AnonymousAsync(stores);

        using var answer = await room.PostAsync(Presses.Execute(activity => activity["value"] = JsonNode.Parse(value)));

        var envelope = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal((status, "application/vnd.microsoft.error", code), ((int)envelope["statusCode"]!, (string?)envelope["type"], (string?)envelope["value"]!["code"]));
        Assert.Empty(room.Heard);
    }

    [Fact]
    public async Task A_verb_alone_names_the_action()
    {
        await using var room = await Room.AnonymousAsync(stores);

        await room.PostAsync(Presses.Execute(activity => activity["value"] = JsonNode.Parse("""{"action":{"type":"Action.Execute","verb":"task.mine"},"trigger":"manual"}""")));

        Assert.Equal("task.mine", Assert.Single(room.Heard).Press!.Action);
    }

    [Fact]
    public async Task The_same_press_delivered_again_gets_the_same_answer_and_one_turn()
    {
        await using var room = await Room.AnonymousAsync(stores);
        var may = new TaskCompletionSource();
        room.Turn = async (_, _) =>
        {
            await may.Task;
            return [new Said(Reply.Of($"turn {room.Heard.Count}"), Whereto.ToPresser)];
        };

        var first = room.PostAsync(Presses.Execute());
        await WaitUntil.TrueAsync("the turn has begun", () => Task.FromResult(!room.Heard.IsEmpty));
        var copy = room.PostAsync(Presses.Execute());
        may.SetResult();
        var answers = await Task.WhenAll(first, copy);
        using var late = await room.PostAsync(Presses.Execute());

        Assert.Single(room.Heard);
        Assert.Single((await Task.WhenAll(answers.Append(late).Select(answer => answer.Content.ReadAsStringAsync()))).Distinct());
    }

    [Fact]
    public async Task A_failed_press_is_told_to_the_presser_with_a_reference()
    {
        await using var room = await Room.AnonymousAsync(stores);
        room.Turn = (_, _) => throw new InvalidOperationException("bug");

        using var answer = await room.PostAsync(Presses.Execute());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("something went wrong", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dialog_is_opened_filled_in_and_closed()
    {
        await using var room = await Room.AnonymousAsync(stores);
        room.Say(new Said(new Reply("When?", "Postpone", Fields: [new Field("due", "New date", FieldKind.Date, Required: true)]), Whereto.ToPresser));
        using var opened = await room.PostAsync(Dialog("task/fetch", "open"));
        room.Say(new Said(Reply.Of("Postponed"), Whereto.ToPresser));
        using var submitted = await room.PostAsync(Dialog("task/submit", "submit"));
        room.Say();
        using var closed = await room.PostAsync(Dialog("task/submit", "close"));

        var task = JsonNode.Parse(await opened.Content.ReadAsStringAsync())!["task"]!;
        Assert.Equal(("continue", "Postpone", "application/vnd.microsoft.card.adaptive"), ((string?)task["type"], (string?)task["value"]!["title"], (string?)task["value"]!["card"]!["contentType"]));
        Assert.Equal("""{"task":{"type":"message","value":"Postponed"}}""", await submitted.Content.ReadAsStringAsync());
        Assert.Equal((HttpStatusCode.OK, ""), (closed.StatusCode, await closed.Content.ReadAsStringAsync()));
        Assert.All(room.Heard, heard => Assert.Equal("due.move", heard.Press!.Action));
    }

    [Fact]
    public async Task The_button_of_an_older_card_is_a_press_too()
    {
        await using var room = await Room.AnonymousAsync(stores);

        using var answer = await room.PostAsync(Presses.Execute(activity =>
        {
            activity.Remove("name");
            activity["value"] = JsonNode.Parse("""{"action":"task.mine"}""");
        }));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("task.mine", Assert.Single(room.Heard).Press!.Action);
    }

    private static JsonObject Dialog(string name, string id) => Presses.Execute(activity =>
    {
        activity["name"] = name;
        activity["id"] = id;
        activity["value"] = JsonNode.Parse("""{"data":{"action":"due.move","subject":"ZG-012"},"context":{"theme":"default"}}""");
    });
}
