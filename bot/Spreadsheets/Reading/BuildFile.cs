using System.Text.Json;
using System.Text.Json.Nodes;
using Sanmo.Bot.Spreadsheets.Tables;
using Sanmo.Bot.Spreadsheets.Workbooks;
using Sanmo.Bot.Spreadsheets.Writing;
using Sanmo.Core.Organisation.Reading;

namespace Sanmo.Bot.Spreadsheets.Reading;

/// <summary>
/// Puts the sheets together to an organisation file. A kept row is the ground: a column that is left out stays as it is kept, a cell that says
/// what an export would write changes nothing, an empty cell empties the value.
/// </summary>
internal sealed class BuildFile(IReadOnlyList<MatchedTable> sheets, KeptRows kept, ReadCell read, IReadOnlyList<WriteCell> writers, ReadDay days, DateOnly today, Func<string, string?> branchOf, NewNumbers numbers, Problems problems, ReadingWords say)
{
    // Two rows that agree in these are the same piece of work, where the row itself has no number.
    private static readonly Dictionary<string, string[]> _same = new()
    {
        [AllTables.Items] = ["branch", "problem"], [AllTables.Meetings] = ["title", "start"], ["assignments"] = ["title", "due"], [AllTables.Activities] = ["title", "start"], [AllTables.Notices] = ["title", "body"], ["annualTargets"] = ["title", "year"],
    };

    private static readonly string[] _shownKeys = ["employeeNo", "number", "id", "name"];

    private readonly Dictionary<Table, Dictionary<string, BuiltRow>> _rows = [];
    private readonly Dictionary<string, List<BuiltRow>> _sections = [];
    private readonly HashSet<RowPlace> _reported = [];
    private readonly LedgerRow _ledger = new(read, days, today, branchOf, say);

    public (JsonElement File, RowPlaces Places) Run()
    {
        var file = new JsonObject();
        foreach (var section in AllTables.List.Select(table => table.Section).Distinct())
            ReadSection(section, file);
        return (JsonSerializer.SerializeToElement(file), new(
            (section, at) => _sections.TryGetValue(section, out var rows) && at < rows.Count ? rows[at].Place : null,
            (section, at) => _sections.TryGetValue(section, out var rows) && at < rows.Count && _reported.Contains(rows[at].Place)));
    }

    private void ReadSection(string section, JsonObject file)
    {
        var tables = AllTables.Of(section);
        if (!sheets.Any(sheet => sheet.Table.Section == section))
            return;
        _sections[section] = [];
        foreach (var table in tables)
            _rows[table] = new(StringComparer.OrdinalIgnoreCase);
        foreach (var table in tables)
            if (sheets.FirstOrDefault(sheet => sheet.Table == table) is { } sheet)
                if (table.Parent is null)
                    ReadOwn(sheet);
                else
                    ReadList(sheet);
            else if (table.Parent is not null)
                // Lists without a sheet stay; what lies inside them can still be spoken of.
                foreach (var (key, row) in _rows[table.Parent])
                    foreach (var entry in row.Json.List(table.List))
                        _rows[table].TryAdd(Join(key, KeyOf(table, entry)), new(entry, entry, row.Place));
        if (section == AllTables.Items)
            foreach (var row in _sections[section].Where(row => row.Kept is null))
                _ledger.Complete(row.Json);
        foreach (var row in _sections[section].Where(row => !_reported.Contains(row.Place)))
            CheckRequired(tables[0], row);
        if (tables[0].IsHead)
            file[section] = _sections[section].FirstOrDefault()?.Json;
        else
            file[section] = new JsonArray([.. _sections[section].Select(row => row.Json)]);
    }

    private void ReadOwn(MatchedTable sheet)
    {
        foreach (var row in sheet.Rows)
        {
            if (sheet.Table.Path == AllTables.Items && LedgerRow.IsRemark(sheet, row))
            {
                problems.Warn(new(sheet.Sheet, row.Number, null), $"{say.NoProblem}");
                continue;
            }
            var place = new RowPlace(sheet.Sheet, row.Number, ShownKey(sheet, row));
            var (key, old) = KeyOf(sheet, row, place);
            var built = new BuiltRow(old?.DeepClone().AsObject() ?? [], old, place);
            if (key is not null)
                built.Json.Put(sheet.Table.Key.Path, JsonValue.Create(key));
            Fill(built, sheet, row, sheet.Table.Columns.Where(column => sheet.Table.IsHead || column != sheet.Table.Key));
            if (sheet.Table.Path == AllTables.Items)
                _ledger.Read(built.Json, built.Kept is null, sheet, row, wrong => Wrong(place, wrong));
            _sections[sheet.Table.Section].Add(built);
            _rows[sheet.Table].TryAdd(key ?? $"row {row.Number}", built);
        }
    }

    private void ReadList(MatchedTable sheet)
    {
        var parents = _rows[sheet.Table.Parent!];
        var entries = new Dictionary<BuiltRow, List<JsonObject>>();
        foreach (var row in sheet.Rows)
        {
            var place = new RowPlace(sheet.Sheet, row.Number, null);
            if (ParentKey(sheet, row, place) is not { } key)
                continue;
            if (!parents.TryGetValue(key, out var parent) && (parent = FromKept(sheet, key, place)) is null)
            {
                Wrong(place, say.NotThere(key.Replace('|', ' '), writers[0].Words.Sheet(sheet.Table.Parent!.Path)));
                continue;
            }
            if (!entries.TryGetValue(parent, out var list))
                entries[parent] = list = [];
            var before = parent.Kept?.List(sheet.Table.List).ElementAtOrDefault(list.Count);
            var built = new BuiltRow(before?.DeepClone().AsObject() ?? [], before, place);
            Fill(built, sheet, row, sheet.Table.Columns);
            // Words that a list leaves empty are empty words there, and are judged later.
            foreach (var column in sheet.Table.Columns.Where(column => column is { Required: true, Kind: ColumnKind.Text } && built.Json.At(column.Path) is null))
                built.Json.Put(column.Path, JsonValue.Create(""));
            CheckRequired(sheet.Table, built);
            list.Add(built.Json);
            _rows[sheet.Table].TryAdd(Join(key, KeyOf(sheet.Table, built.Json)), built);
        }
        foreach (var parent in parents.Values)
            parent.Json.Put(sheet.Table.List, entries.TryGetValue(parent, out var list) ? new JsonArray([.. list]) : null);
    }

    private void Fill(BuiltRow built, MatchedTable sheet, FoundRow row, IEnumerable<Column> columns)
    {
        foreach (var column in columns.Where(column => column.Kind != ColumnKind.Shown))
            if (sheet.PlaceOf(column) is { } at && !(sheet.Table.Path == AllTables.Items && LedgerRow.ReadsItself(column)))
                if (built.Kept is null || !writers.Any(writer => writer.Of(column, built.Kept.At(column.Path)) == row[at]))
                {
                    var (value, wrong) = read.Of(column, row[at]);
                    if (wrong is null)
                        built.Json.Put(column.Path, value);
                    else
                        Wrong(built.Place, Named(at, sheet, column, wrong));
                }
    }

    private void CheckRequired(Table table, BuiltRow row)
    {
        foreach (var column in table.Columns.Where(column => column.Required && row.Json.At(column.Path) is null))
            Wrong(row.Place, sheets.FirstOrDefault(sheet => sheet.Table == table) is { } sheet && sheet.PlaceOf(column) is { } at
                ? Named(at, sheet, column, say.Empty)
                : say.ColumnMissing(writers[0].Words.Header(table, column)));
    }

    /// <summary>The key as the file writes it, and the kept row of it; a row without a number gets one.</summary>
    private (string? Key, JsonObject? Kept) KeyOf(MatchedTable sheet, FoundRow row, RowPlace place)
    {
        var table = sheet.Table;
        if (table.IsHead)
            return (null, kept.Head["name"]!.GetValue<string>().Length > 0 ? kept.Head : null);
        var cell = sheet.PlaceOf(table.Key) is { } at ? row[at] : Cell.Blank;
        if (cell.IsBlank && sheet.Counter is { } counter && Core.Agenda.WorkRef.TryParse(row[counter].Text?.Trim().ToUpperInvariant(), out _))
            cell = row[counter];
        if (!cell.IsBlank)
        {
            var (value, wrong) = read.Of(table.Key, cell);
            if (wrong is not null)
                Wrong(place, Named(sheet.PlaceOf(table.Key) ?? sheet.Counter ?? 0, sheet, table.Key, wrong));
            var key = value?.GetValue<string>();
            return (key, key is null ? null : kept.Find(table, key));
        }
        return table.Key.Work is { } kind ? NewKey(sheet, row, kind) : table.Section == "members" ? MemberKey(sheet, row) : (null, null);
    }

    private (string?, JsonObject?) NewKey(MatchedTable sheet, FoundRow row, Core.Agenda.WorkKind kind)
    {
        var said = _same[sheet.Table.Section].Select(name => sheet.Table.Columns.First(column => column.Name == name))
            .Select(column => (column, value: sheet.PlaceOf(column) is { } at ? read.Of(column, row[at]).Value : column.Name == "branch" ? _ledger.BranchFor(sheet, row) : null)).ToList();
        var same = kept.All(sheet.Table.Section).FirstOrDefault(old => said.All(pair => JsonNode.DeepEquals(pair.value, old.At(pair.column.Path)) || pair.column.Name == "problem" && pair.value?.GetValue<string>().Trim() == old["problem"]!.GetValue<string>()));
        var key = same?.At(sheet.Table.Key.Path)!.GetValue<string>();
        // The same line twice in one sheet is two.
        return key is not null && !_rows[sheet.Table].ContainsKey(key) ? (key, same) : (numbers.Take(kind).ToString(), null);
    }

    // Lists of people often have no more than the employee number.
    private (string?, JsonObject?) MemberKey(MatchedTable sheet, FoundRow row)
    {
        if (sheet.Columns.FirstOrDefault(pair => pair.Value.Name == "employeeNo") is not { Value: not null } column || row[column.Key].IsBlank)
            return (null, null);
        var number = row[column.Key].ToString().Trim();
        var same = kept.All("members").FirstOrDefault(member => member["employeeNo"]!.GetValue<string>().Equals(number, StringComparison.OrdinalIgnoreCase));
        return same is not null ? (same["id"]!.GetValue<string>(), same) : ($"m-{new string([.. number.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')])}", null);
    }

    private string? ParentKey(MatchedTable sheet, FoundRow row, RowPlace place)
    {
        var keys = new List<string>();
        foreach (var column in sheet.Table.ParentKeys)
        {
            var at = sheet.PlaceOf(column);
            var (value, wrong) = at is { } known ? read.Of(column, row[known]) : default;
            if (value is null)
            {
                Wrong(place, at is { } there ? Named(there, sheet, column, wrong ?? say.KeyEmpty) : say.KeyMissing(SheetWords.In("zh").Header(sheet.Table.OwnerOf(column), column)));
                return null;
            }
            keys.Add(value.GetValue<string>());
        }
        return string.Join('|', keys);
    }

    // A sheet of entries alone speaks of what is kept already.
    private BuiltRow? FromKept(MatchedTable sheet, string key, RowPlace place)
    {
        if (sheet.Table.Parent is not { Parent: null } parent || kept.Find(parent, key) is not { } old)
            return null;
        var built = new BuiltRow(old.DeepClone().AsObject(), old, place with { Key = key });
        _sections[parent.Section].Add(built);
        _rows[parent][key] = built;
        return built;
    }

    private static string? ShownKey(MatchedTable sheet, FoundRow row) =>
        _shownKeys.Select(name => sheet.Columns.FirstOrDefault(pair => pair.Value.Name == name)).Where(pair => pair.Value is not null && !row[pair.Key].IsBlank).Select(pair => row[pair.Key].ToString()).FirstOrDefault();

    private static string KeyOf(Table table, JsonObject entry) => entry.At(table.Key.Path)?.ToString() ?? "";

    private static string Join(string parent, string key) => $"{parent}|{key}";

    private string Named(int at, MatchedTable sheet, Column column, string wrong) => say.Column(ColumnName.Of(at), SheetWords.In("zh").Header(sheet.Table.OwnerOf(column), column), column.Path[^1]) + wrong;

    private void Wrong(RowPlace place, string reason)
    {
        problems.Add(place, $"{reason}");
        _reported.Add(place);
    }
}
