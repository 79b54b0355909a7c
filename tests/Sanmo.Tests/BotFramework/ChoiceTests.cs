using System.Text.Json;
using Sanmo.Bot.Channels.BotFramework.Rendering;
using Sanmo.Bot.Features.Reminders;
using Sanmo.Bot.Replies;

namespace Sanmo.Tests.BotFramework;

public sealed class ChoiceTests
{
    [Theory]
    [InlineData("zh", "1 小时后")]
    [InlineData("en", "In 1 hour")]
    public void Somebody_chooses_words_and_the_bot_gets_their_key(string language, string label)
    {
        var form = SnoozeButtons.For("RW-1", language)[1].Form!;
        var card = RenderCard.Of(new Reply("x", "x", Fields: form), new Surface(true, false));
        var choice = card.GetProperty("body").EnumerateArray().Single(element => element.GetProperty("type").GetString() == "Input.ChoiceSet").GetProperty("choices")[0];

        Assert.Equal((label, SnoozeTime.OneHour), (choice.GetProperty("title").GetString(), choice.GetProperty("value").GetString()));
        Assert.Equal(JsonValueKind.Array, card.GetProperty("body").ValueKind);
    }

    [Fact]
    public void What_a_summary_adds_stands_in_the_open_card_too()
    {
        var told = RenderCard.Of(new Reply("✔ V3 is moved to Saturday", "V3 Visit", Blocks: [new Facts([new("When", "Sat 28 Nov")])]), new Surface(true, false)).GetRawText();
        Assert.Contains("is moved to Saturday", told, StringComparison.Ordinal);
        Assert.Null(Unsaid.In(new Reply("V3 Visit Sat 28 Nov", "V3 Visit", Blocks: [new Facts([new("When", "Sat 28 Nov")])])));
        Assert.Equal("12 open", Unsaid.In(new Reply("12 open", Blocks: [new Paragraph("and more")])));
    }
}
