using System.Text.Json.Nodes;
using Sanmo.Bot.Replies;

namespace Sanmo.Bot.Channels.BotFramework.Rendering;

/// <summary>
/// Blocks as elements of an Adaptive Card. Words go into text runs only: a TextBlock and a FactSet read Markdown,
/// so a member's text could draw links and mentions there.
/// </summary>
internal static class CardBlocks
{
    public static IEnumerable<JsonNode> Of(Block block) => block switch
    {
        Paragraph paragraph => Text(paragraph.Text, run => { if (paragraph.Strong) run["weight"] = "bolder"; }, spacing: paragraph.Strong ? "medium" : "small"),
        Lines lines => lines.Rows.SelectMany(Row),
        Facts facts => facts.Rows.Select(Row),
        Progress progress => [Runs([Run(progress.Label + "  ", run => run["isSubtle"] = true), Run(RenderText.Bar(progress), run => run["fontType"] = "monospace")])],
        _ => throw new InvalidOperationException($"No card element for {block.GetType().Name}"),
    };

    /// <summary>One element per line of the text: a text run does not break lines everywhere.</summary>
    public static IEnumerable<JsonNode> Text(string text, Action<JsonObject>? style = null, string spacing = "small")
    {
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.Trim().Length > 0)
                yield return Runs([Run(line, style)], spacing);
        }
    }

    private static IEnumerable<JsonNode> Row(Line line)
    {
        var text = line.Text.ReplaceLineEndings(" ");
        JsonNode[] runs = line.Lead.Length == 0
            ? [Run(text, Coloured(line.Tone))]
            : [Run(line.Lead + "  ", run => { run["weight"] = "bolder"; Coloured(line.Tone)(run); }), Run(text)];
        yield return Runs(runs);
        if (line.Detail is { Length: > 0 } detail)
        {
            foreach (var quiet in Text(detail, run => { run["isSubtle"] = true; run["size"] = "small"; }, "none"))
                yield return quiet;
        }
    }

    private static JsonObject Row(Fact fact) => new()
    {
        ["type"] = "ColumnSet",
        ["spacing"] = "small",
        ["columns"] = new JsonArray(
            Column("1", Text(fact.Label, run => run["isSubtle"] = true)),
            Column("3", Text(fact.Value))),
    };

    private static JsonObject Column(string width, IEnumerable<JsonNode> items) =>
        new() { ["type"] = "Column", ["width"] = width, ["items"] = new JsonArray([.. items]) };

    private static JsonObject Runs(IEnumerable<JsonNode> runs, string spacing = "small") =>
        new() { ["type"] = "RichTextBlock", ["spacing"] = spacing, ["inlines"] = new JsonArray([.. runs]) };

    private static JsonObject Run(string text, Action<JsonObject>? style = null)
    {
        var run = new JsonObject { ["type"] = "TextRun", ["text"] = Defuse.Words(text) };
        style?.Invoke(run);
        return run;
    }

    private static Action<JsonObject> Coloured(Tone tone) => run =>
    {
        if (tone.TextColour() is { } colour)
            run["color"] = colour;
    };
}
