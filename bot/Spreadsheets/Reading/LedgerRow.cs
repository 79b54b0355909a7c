using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Sanmo.Bot.Spreadsheets.Tables;
using Sanmo.Bot.Spreadsheets.Workbooks;
using Sanmo.Core.Organisation.Rows;
using Sanmo.Core.Rectification;

namespace Sanmo.Bot.Spreadsheets.Reading;

/// <summary>What a ledger that people keep by hand leaves unsaid, or says in words of its own.</summary>
internal sealed partial class LedgerRow(ReadCell read, ReadDay days, DateOnly today, Func<string, string?> branchOf, ReadingWords say)
{
    // Without a word on it, what can wait longer than this is pushed on in steps, as when it is registered in the chat.
    private const int AtOnceWithinDays = 14;

    /// <summary>The limit and the kind are read together: one cell often says both.</summary>
    public static bool ReadsItself(Column column) => column.Name is "due" or "kind";

    /// <summary>A line under the table, such as who filled it in.</summary>
    public static bool IsRemark(MatchedTable sheet, FoundRow row) =>
        sheet.Columns.Any(pair => pair.Value.Name == "problem" && row[pair.Key].IsBlank) && sheet.Columns.Keys.Count(column => !row[column].IsBlank) == 1;

    /// <summary>The branch of a row: the one it names, else its doer's.</summary>
    public JsonNode? BranchFor(MatchedTable sheet, FoundRow row) =>
        sheet.Columns.FirstOrDefault(pair => pair.Value.Name == "owner") is { Value: { } owner } pair && read.Of(owner, row[pair.Key]).Value?.GetValue<string>() is { } id && branchOf(id) is { } branch ? JsonValue.Create(branch) : null;

    /// <param name="isNew">Only a new item takes progress and evidence from words; what happened to a kept one is the chat's.</param>
    public void Read(JsonObject item, bool isNew, MatchedTable sheet, FoundRow row, Action<string> wrong)
    {
        ReadKind(item, sheet, row, wrong);
        ReadDue(item, sheet, row, wrong);
        if (!isNew)
            return;
        foreach (var (at, column) in sheet.Columns.Where(pair => pair.Value.Kind == ColumnKind.Shown && row[pair.Key].Kind == CellKind.Text))
            item[$" {column.Name}"] = row[at].Text;
    }

    /// <summary>Fills in what a new row left out, once the sheets of its lists have been read.</summary>
    public void Complete(JsonObject item)
    {
        var owner = item["owner"]?.GetValue<string>();
        if (item["branch"] is null && owner is not null && branchOf(owner) is { } branch)
            item["branch"] = branch;
        var due = item["due"] is { } said ? DateOnly.Parse(said.GetValue<string>(), CultureInfo.InvariantCulture) : (DateOnly?)null;
        // Found at the latest when it was to be done.
        item["foundOn"] ??= Day(due < today ? due.Value : today);
        item["kind"] ??= Name(item["sustain"]?.GetValue<bool>() == true && due is null ? ResolutionKind.LongTerm : due is null || due.Value.DayNumber - today.DayNumber <= AtOnceWithinDays ? ResolutionKind.Immediate : ResolutionKind.Staged);
        // A form does not say when; by now it has been.
        if (item["status"]?.GetValue<string>() == "pendingVerification")
            item["submittedAt"] ??= Noon(today);
        foreach (var name in Shown.All)
            if (item.Remove($" {name}", out var text) && text is not null && owner is not null)
                TakeWords(item, name, text.GetValue<string>(), owner);
        if (item["kind"]!.GetValue<string>() == "staged" && item["milestones"] is null && due is not null && item["problem"] is { } problem)
            item["milestones"] = new JsonArray(new JsonObject { ["title"] = problem.DeepClone(), ["due"] = Day(due.Value) });
    }

    private void ReadKind(JsonObject item, MatchedTable sheet, FoundRow row, Action<string> wrong)
    {
        if (sheet.Columns.FirstOrDefault(pair => pair.Value.Name == "kind") is not { Value: { } column } pair || row[pair.Key].IsBlank)
            return;
        var limit = row[pair.Key].Kind == CellKind.Text ? ReadLimit.Of(row[pair.Key].Text!, days) : null;
        if (limit is { Rest: null, Kind: { } kind })
        {
            item["kind"] = Name(kind);
            if (limit.Sustain)
                item["sustain"] = true;
        }
        else
            wrong(say.Column(ColumnName.Of(pair.Key), SheetWords.In("zh").Header(sheet.Table, column), "kind") + (read.Of(column, row[pair.Key]).Wrong ?? say.NotKnown(row[pair.Key].ToString(), KnownWords.Of(column.Type, SheetWords.In("zh")))));
    }

    private void ReadDue(JsonObject item, MatchedTable sheet, FoundRow row, Action<string> wrong)
    {
        if (sheet.Columns.FirstOrDefault(pair => pair.Value.Name == "due") is not { Value: { } column } pair)
            return;
        var cell = row[pair.Key];
        if (cell.Kind == CellKind.Text && ReadLimit.Of(cell.Text!, days) is { Rest: null } limit)
        {
            item.Put(["due"], limit.Due is { } due ? JsonValue.Create(Day(due)) : null);
            if (limit.Sustain)
                item["sustain"] = true;
            if (limit.Kind is { } kind && item["kind"] is null)
                item["kind"] = Name(kind);
            return;
        }
        var (value, bad) = read.Of(column, cell);
        if (bad is null)
            item.Put(["due"], value);
        else
            wrong(say.Column(ColumnName.Of(pair.Key), SheetWords.In("zh").Header(sheet.Table, column), "due") + bad);
    }

    private void TakeWords(JsonObject item, string name, string text, string owner)
    {
        if (name == Shown.Progress && item["progress"] is null)
            item["progress"] = new JsonArray([.. TextLines.Read(text).Select(line => Entry(line, owner))]);
        else if (name == Shown.Evidence && item["evidence"] is null)
            item["evidence"] = new JsonArray([.. TextLines.Read(text).Select(line => new JsonObject { ["kind"] = line.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? "link" : "signedNote", ["text"] = line, ["by"] = owner, ["at"] = Noon(today) })]);
    }

    private JsonObject Entry(string line, string owner)
    {
        var (at, note) = (today, line);
        if (Dated().Match(line) is { Success: true } dated && days.Day(dated.Groups[1].Value) is { } day)
            // Without a year the next such day was understood; what is told here has happened.
            (at, note) = (day > today && dated.Groups[1].Length < 8 ? day.AddYears(-1) : day, line[dated.Length..].Trim());
        var entry = new JsonObject { ["at"] = Noon(at), ["by"] = owner };
        if (Percent().Match(note) is { Success: true } percent && int.Parse(percent.Groups[1].ValueSpan, CultureInfo.InvariantCulture) is <= 100 and var share)
            entry["percent"] = share;
        if (note.Length > 0)
            entry["note"] = note;
        return entry;
    }

    // The hour is not known; noon is on that day in every zone the institute works in.
    private string Noon(DateOnly day) => read.Time(new StatedTime(day.ToDateTime(new TimeOnly(12, 0)), null)).Value!.GetValue<string>();

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Name(ResolutionKind kind) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    [GeneratedRegex(@"^((?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}[日号]?)\s*[:：，,、]?\s*")]
    private static partial Regex Dated();

    [GeneratedRegex(@"(\d{1,3})\s*[%％]")]
    private static partial Regex Percent();
}
