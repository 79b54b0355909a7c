using Sanmo.Bot.Understanding.Intents;
using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding;

/// <summary>Says what was recognised in a line and which rules hold, for people who look into a misunderstanding.</summary>
internal static class ExplainReading
{
    public static List<string> Of(Reading reading)
    {
        var said = new List<string>();
        foreach (var time in reading.Times)
            said.Add($"time '{Words(reading, time.Start, time.Length)}' = {time} ({time.Kind})");
        foreach (var number in reading.Numbers)
            said.Add($"number '{Words(reading, number.Start, number.Length)}' = {number.Kind} {number.Text}{(number.OrDay ? " or day" : "")}");
        foreach (var branch in reading.Branches)
            said.Add($"branch '{Words(reading, branch.Start, branch.Length)}' = {branch.Value}");
        foreach (var person in reading.Persons)
            said.Add($"person '{person.Value}'");
        foreach (var token in reading.Tokens)
            said.Add($"word '{Words(reading, token.Start, token.Length)}' = {reading.ConceptsOf(token)}{(Lexicon.Shared.IsExact(token.Entry) ? "" : " (likely mistake)")}");
        said.Add($"seen {reading.Seen}");
        said.Add($"first {reading.Lead}");
        said.Add($"left over {reading.LeftOver} of {reading.LeftOver + reading.Recognised}");
        foreach (var table in Tables.All)
            foreach (var rule in table.Rules)
                if (rule.Weigh(reading) is var weight and > 0.3)
                    said.Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"rule {table.Intent} {weight:0.00}: {rule.When}"));
        return said;
    }

    private static string Words(Reading reading, int start, int length) => reading.Text.Substring(start, length);
}
