using System.Text.Json;
using Sanmo.Bot.Understanding;

namespace Sanmo.Tests.Understanding;

/// <summary>Orders beside the thirty intents take nothing away from them.</summary>
public class OrderLaws
{
    private static readonly HashSet<string> Known = [.. Intent.All, Intent.None];

    [Theory]
    [InlineData("build.*.jsonl")]
    [InlineData("check.*.jsonl")]
    public void No_phrase_of_ours_is_taken_for_an_order_whether_overheard_or_said_to_the_bot(string files)
    {
        var (lines, taken) = (0, 0);
        var shown = new List<string>();
        foreach (var line in Lines.OfPhrases(files))
        {
            using var gold = JsonDocument.Parse(line);
            var text = gold.RootElement.GetProperty("text").GetString()!;
            lines++;
            if (Known.Contains(Said.InGroup(text).Intent) && Known.Contains(Said.ToTheBot(text).Intent))
                continue;
            taken++;
            // The check lines stay unread.
            if (files.StartsWith("build", StringComparison.Ordinal))
                shown.Add($"{text} is taken for {Said.ToTheBot(text).Intent}");
        }
        Assert.True(lines > 100);
        Assert.True(taken == 0, $"{taken} of {lines}: {string.Join('\n', shown)}");
    }

    [Fact]
    public void No_example_of_an_intent_and_no_line_of_the_lists_is_taken_for_an_order()
    {
        var lines = Bot.Understanding.Intents.Tables.All.SelectMany(table => table.Examples)
            .Concat(Lines.In("asked.zh.txt").Concat(Lines.In("asked.en.txt")).Select(line => line.Split(" | ", 2)[1]))
            .Concat(Lines.In("chatter.zh.txt")).Concat(Lines.In("chatter.en.txt"));
        var taken = lines.Where(text => !Known.Contains(Said.ToTheBot(text).Intent)).ToList();
        Assert.True(taken.Count == 0, string.Join('\n', taken));
    }
}
