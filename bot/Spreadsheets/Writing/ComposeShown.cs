using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Sanmo.Bot.Spreadsheets.Tables;

namespace Sanmo.Bot.Spreadsheets.Writing;

/// <summary>What the ledger's reader wants to see at a glance: steps, progress and evidence as lines of text.</summary>
internal sealed class ComposeShown(WriteCell cells)
{
    private const int Longest = 4_000;

    public string? Of(string name, JsonObject item) => Cut(name switch
    {
        Shown.Milestones => Lines(item, "milestones", Milestone),
        Shown.Progress => Lines(item, "progress", Progress),
        Shown.Percent => PercentOf(item)?.ToString(CultureInfo.InvariantCulture),
        _ => Lines(item, "evidence", Evidence),
    });

    /// <summary>The last ones of a list, for a form that has little room.</summary>
    public string? Last(string name, JsonObject item, int atMost)
    {
        var lines = Of(name, item)?.Split('\n') ?? [];
        return lines.Length == 0 ? null : string.Join('\n', lines.TakeLast(atMost));
    }

    private string Milestone(JsonObject step, int at)
    {
        var done = step["doneAt"]?.GetValue<string>();
        return $"{at}. {step["due"]!.GetValue<string>()} {step["title"]!.GetValue<string>()}{(done is null ? "" : $"（{cells.Words.StepDone} {DayOf(done)}）")}";
    }

    private string Progress(JsonObject entry, int at)
    {
        var percent = entry["percent"] is { } said ? $" {said}%" : "";
        var note = entry["note"]?.GetValue<string>() is { } text ? $" {text}" : "";
        return $"{DayOf(entry["at"]!.GetValue<string>())} {cells.People.NameOf(entry["by"]!.GetValue<string>(), cells.Language)}{percent}{note}";
    }

    private string Evidence(JsonObject one, int at) => $"{at}. {one["text"]!.GetValue<string>()}";

    private static int? PercentOf(JsonObject item) => item.List(["progress"]).Select(entry => entry["percent"]?.GetValue<int>()).LastOrDefault(percent => percent is not null);

    private static string? Lines(JsonObject item, string list, Func<JsonObject, int, string> line)
    {
        var lines = item.List([list]).Select((row, at) => line(row, at + 1).ReplaceLineEndings(" ")).ToList();
        return lines.Count == 0 ? null : string.Join('\n', lines);
    }

    private string DayOf(string at) => TimeZoneInfo.ConvertTime(DateTimeOffset.Parse(at, CultureInfo.InvariantCulture), cells.Zone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Cut(string? text) => text is null || text.Length <= Longest ? text : new StringBuilder(text, 0, Longest - (char.IsHighSurrogate(text[Longest - 2]) ? 2 : 1), Longest).Append('…').ToString();
}
