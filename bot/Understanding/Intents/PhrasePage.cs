using System.Globalization;
using System.Text;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding.Intents;

/// <summary>Writes docs/phrases.md from the tables and the word lists.</summary>
internal static class PhrasePage
{
    private const int WordsShown = 12;

    public static string Write()
    {
        var page = new StringBuilder();
        page.Append("""
            # What can be said

            Written from the tables in `bot/Understanding/Intents` and the word lists in `bot/Understanding/Words`; a test fails when this page is stale.

            A rule names the concepts that must be seen in a line. `A|B` is either, `!A` speaks against, `^A` must be what the line begins with; the number is how sure one is when the rule holds.
            The strongest rule counts. A line overheard in a group is answered from 0.7 on, one said to the bot from 0.6 on; below that the bot offers the nearest readings, or stays silent in a group.


            """.ReplaceLineEndings("\n"));
        foreach (var table in Tables.All)
            Append(page, table);
        page.Append("## Orders\n\nTaken only when said to the bot, and only when a line begins with one of these, or with a number and then one of these.\n\n");
        foreach (var order in EveryOrder.All)
            page.Append(CultureInfo.InvariantCulture, $"- **{order.Intent}** {order.Purpose} {string.Join(" · ", order.Says.Select(phrase => $"`{phrase}`"))}. For example: {string.Join(" · ", order.Examples)}\n");
        page.Append("\n## Concepts\n\nThe first words of each list; the lists hold more, and small mistakes are forgiven.\n\n");
        foreach (var lists in Lexicon.All.GroupBy(list => list.Concept).OrderBy(lists => lists.Key.ToString(), StringComparer.Ordinal))
            page.Append(CultureInfo.InvariantCulture, $"- **{lists.Key}**: {string.Join(", ", Shown(lists))}\n");
        return page.ToString();
    }

    private static void Append(StringBuilder page, IntentTable table)
    {
        page.Append(CultureInfo.InvariantCulture, $"## {table.Intent}\n\n{table.Purpose}\n\n");
        foreach (var example in table.Examples)
            page.Append(CultureInfo.InvariantCulture, $"- {example}\n");
        if (Required.Of(table.Intent) is { Count: > 0 } needs)
            page.Append(CultureInfo.InvariantCulture, $"\nAsked for when missing: {string.Join(", ", needs)}.\n");
        page.Append('\n');
        foreach (var rule in table.Rules)
            page.Append(CultureInfo.InvariantCulture, $"    {rule.Strength:0.00}  {rule.When}\n");
        page.Append('\n');
    }

    private static IEnumerable<string> Shown(IEnumerable<WordList> lists)
    {
        var all = lists.ToList();
        var zh = all.SelectMany(list => ExpandPattern.Words(list with { En = "" })).Distinct().Take(WordsShown);
        var en = all.SelectMany(list => ExpandPattern.Words(list with { Zh = "" })).Distinct().Take(WordsShown);
        return zh.Concat(en);
    }
}
