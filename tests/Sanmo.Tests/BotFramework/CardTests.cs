using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Sanmo.Bot.Channels.BotFramework.Reading;
using Sanmo.Bot.Channels.BotFramework.Rendering;
using Sanmo.Bot.Channels.BotFramework.Wire;
using Sanmo.Bot.Replies;
using Sanmo.Tests.BotFramework.Fixtures;

namespace Sanmo.Tests.BotFramework;

/// <summary>A reply as cards: everything in it, nothing in it that people's words could do.</summary>
public sealed class CardTests
{
    private static readonly Surface Teams = Surface.Of("msteams", "https://smba.trafficmanager.net/apac/");

    private static readonly Gen<string> Words = Gen.OneOf<string>(
        Gen.OneOf<string>("<at>All</at>", "<AT id=\"0\">王伟</at>", "[x](https://evil.example)", "**bold** _it_ # head", "{{DATE(2026-11-23T06:00:00Z,SHORT)}}", "- a\n- b", "1. one", "第一支部 专题会议", "&lt;at&gt;", "a\r\nb", "😀", ""),
        Gen.String[0, 60]);

    private static readonly Gen<string> LongWords = Gen.Select(Gen.OneOf<string>("会", "x", "😀", "\n", "<at>"), Gen.Int[1, 9000], (piece, times) => string.Concat(Enumerable.Repeat(piece, times)));

    private static readonly Gen<Tone> Tones = Gen.Enum<Tone>();

    private static readonly Gen<Block> Blocks = Gen.OneOf<Block>(
        Gen.Select(Gen.OneOf<string>(Words, LongWords), Gen.Bool, (text, strong) => (Block)new Paragraph(text, strong)),
        Gen.Select(Words, Words, Words, Tones, (lead, text, detail, tone) => new Line(lead, text, detail, tone)).Array[0, 60].Select(rows => (Block)new Lines(rows)),
        Gen.Select(Words, Words, (label, value) => new Fact(label, value)).Array[0, 20].Select(rows => (Block)new Facts(rows)),
        Gen.Select(Words, Gen.Int, Gen.Int, (label, done, total) => (Block)new Progress(label, done, total)));

    private static readonly Gen<Reply> AnyReply = Gen.Select(
        Words, Words, Tones, Blocks.Array[0, 12],
        Gen.Select(Words, Gen.Enum<FieldKind>(), Gen.Bool, (label, kind, required) => new Field(label, label, kind, required, label, [new Choice(label, label)])).Array[0, 4],
        Gen.Select(Words, Words, Gen.Enum<ButtonKind>(), Gen.Bool, (label, action, kind, asks) => new Button(label, action, label, 3, "op", kind, Form: asks ? [new Field("reason", label, FieldKind.LongText, Value: label)] : null)).Array[0, 9],
        Words,
        (summary, title, tone, blocks, fields, buttons, footnote) => new Reply(summary, title, tone, blocks, fields, buttons, footnote));

    [Fact]
    public void No_word_of_a_person_mentions_anybody_draws_a_link_or_runs_a_function() => AnyReply.Sample(reply =>
    {
        foreach (var message in RenderMessage.Of(reply, Teams))
        {
            var json = JsonSerializer.Serialize(message, WireJson.Wire.Activity);
            var node = JsonNode.Parse(json)!;
            Assert.Null(message.Entities);
            foreach (var (type, element) in Elements(node))
            {
                Assert.DoesNotContain(type, new[] { "TextBlock", "FactSet", "Image" });
                Assert.Null(element["msteams"]);
            }

            Assert.All(Texts(node), text =>
            {
                Assert.DoesNotContain("<at", text, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain("</at", text, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
            });
        }
    }, iter: 150);

    [Fact]
    public void A_large_reply_becomes_pages_within_the_limit_and_nothing_is_cut() => AnyReply.Sample(reply =>
    {
        var messages = RenderMessage.Of(reply, Teams);
        var all = Squeezed(string.Concat(messages.SelectMany(message => Texts(JsonNode.Parse(JsonSerializer.Serialize(message, WireJson.Wire.Activity))!))));
        foreach (var message in messages)
            Assert.InRange(JsonSerializer.SerializeToUtf8Bytes(message, WireJson.Wire.Activity).Length, 1, 27_000);
        foreach (var paragraph in (reply.Blocks ?? []).OfType<Paragraph>())
            Assert.All(Pages.OfText(paragraph.Text, 1_000).SelectMany(page => page.Split('\n')), line => Assert.Contains(Squeezed(Defuse.Words(line)), all, StringComparison.Ordinal));
        foreach (var line in (reply.Blocks ?? []).OfType<Lines>().SelectMany(lines => lines.Rows))
            Assert.Contains(Squeezed(Defuse.Words(line.Lead)), all, StringComparison.Ordinal);
    }, iter: 60);

    [Fact]
    public void A_short_reply_is_one_card_with_its_buttons_facts_and_small_print()
    {
        var reply = new Reply(
            "Notice 8", "Notice 8", Tone.Red,
            [new Paragraph("Please read."), new Facts([new Fact("Due", "Fri 27 Nov")]), new Progress("Confirmed", 1, 4), new Lines([new Line("09:00", "Meeting", "Room 3", Tone.Yellow)])],
            [new Field("reason", "Reason", FieldKind.LongText, Required: true), new Field("action", "Which", FieldKind.Choice, Choices: [new Choice("1", "One")])],
            [new Button("Confirm", "notice.ack", "8", 2, "op-1", ButtonKind.Primary), new Button("Cancel", "cancel"), new Button("Open", "open", Url: "https://example.org/")],
            "Because you are a member.");

        var card = JsonNode.Parse(JsonSerializer.Serialize(Assert.Single(RenderMessage.Of(reply, Teams)).Attachments![0]!.Content!.Value))!;

        Assert.Equal(("AdaptiveCard", "1.5"), ((string?)card["type"], (string?)card["version"]));
        Assert.Equal("attention", (string?)card["body"]![0]!["style"]);
        Assert.Contains("Notice 8\nPlease read.\nDue: Fri 27 Nov", (string?)card["fallbackText"], StringComparison.Ordinal);
        var execute = card["actions"]![0]!;
        Assert.Equal(("Action.Execute", "notice.ack", "positive", "Action.Submit"), ((string?)execute["type"], (string?)execute["verb"], (string?)execute["style"], (string?)execute["fallback"]!["type"]));
        Assert.Equal("""{"action":"notice.ack","subject":"8","version":2,"op":"op-1","lang":"en"}""", execute["data"]!.ToJsonString());
        Assert.Equal("none", (string?)card["actions"]![1]!["associatedInputs"]);
        Assert.Equal(("Action.OpenUrl", "https://example.org/"), ((string?)card["actions"]![2]!["type"], (string?)card["actions"]![2]!["url"]));
        var inputs = Elements(card).Where(element => element.Type.StartsWith("Input.", StringComparison.Ordinal)).Select(element => (string?)element.Element["id"]);
        Assert.Equal(["reason", "field.action"], inputs);
        Assert.Contains("▓▓░░░░░░░░ 1/4", card.ToJsonString(JsonText.Readable), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("webchat"), InlineData("directline"), InlineData("emulator")]
    public void Where_an_answer_cannot_come_back_a_button_submits(string channel)
    {
        var card = RenderMessage.Of(new Reply("s", "t", Buttons: [new Button("Go", "go")]), Surface.Of(channel, "https://directline.botframework.com/"))[0].Attachments![0]!.Content!.Value;

        Assert.Equal("Action.Submit", card.GetProperty("actions")[0].GetProperty("type").GetString());
    }

    [Theory]
    [InlineData("https://example.org/a", 1), InlineData("http://localhost:3978/", 1)]
    [InlineData("javascript:alert(1)", 0), InlineData("file:///etc/passwd", 0), InlineData("ms-word:ofe|u|https://evil.example/a.docx", 0), InlineData("/relative", 0), InlineData("", 0)]
    public void A_button_opens_web_pages_only(string url, int buttons)
    {
        var card = RenderMessage.Of(new Reply("s", "t", Buttons: [new Button("Open", "", Url: url)]), Teams)[0].Attachments![0]!.Content!.Value;

        Assert.Equal(buttons, card.TryGetProperty("actions", out var actions) ? actions.GetArrayLength() : 0);
    }

    [Fact]
    public void A_sentence_is_a_sentence_and_not_a_card()
    {
        var message = Assert.Single(RenderMessage.Of(Reply.Of("好的 <at>All</at>"), Teams));

        Assert.Equal(("好的 <\u200Bat>All<\u200B/at>", "plain"), (message.Text, message.TextFormat));
        Assert.Null(message.Attachments);
    }

    [Theory]
    [InlineData(0, 0, "░░░░░░░░░░ 0/0"), InlineData(5, 5, "▓▓▓▓▓▓▓▓▓▓ 5/5"), InlineData(7, 5, "▓▓▓▓▓▓▓▓▓▓ 7/5"), InlineData(-1, 5, "░░░░░░░░░░ -1/5"), InlineData(int.MaxValue, int.MaxValue, "▓▓▓▓▓▓▓▓▓▓ 2147483647/2147483647")]
    public void Progress_is_a_bar_of_ten(int done, int total, string bar) => Assert.Equal(bar, RenderText.Bar(new Progress("", done, total)));

    [Fact]
    public void A_button_comes_back_as_it_was_sent() => Gen.Select(Gen.String[1, 9], Gen.String[0, 9], Gen.Long[0, long.MaxValue], Gen.String[1, 9]).Sample((action, subject, version, field) =>
    {
        if (string.IsNullOrWhiteSpace(action))
            return;
        var data = CardButtons.DataOf(new Button("label", action, subject, version, "op"));
        data[CardButtons.InputOf(field)] = "typed";

        var press = ReadPress.From(new Activity { Type = "message", Value = WireJson.ToElement(JsonNode.Parse(data.ToJsonString())!.AsObject()) })!;

        Assert.Equal((action, subject, version, "op", "typed"), (press.Action, press.Subject, press.Version!.Value, press.OperationId, press.Values[field]));
        Assert.Single(press.Values);
    });

    private static IEnumerable<(string Type, JsonObject Element)> Elements(JsonNode? node) => node switch
    {
        JsonObject element => (element["type"]?.GetValueKind() == JsonValueKind.String ? [((string)element["type"]!, element)] : Array.Empty<(string, JsonObject)>()).Concat(element.SelectMany(field => Elements(field.Value))),
        JsonArray array => array.SelectMany(Elements),
        _ => [],
    };

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject element => element.Where(field => field.Key is not ("data" or "verb" or "id" or "value")).SelectMany(field => Texts(field.Value)),
        JsonArray array => array.SelectMany(Texts),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [(string)value!],
        _ => [],
    };

    private static string Squeezed(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
