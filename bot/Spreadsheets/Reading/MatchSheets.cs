using Sanmo.Bot.Spreadsheets.Tables;
using Sanmo.Bot.Spreadsheets.Workbooks;
using Sanmo.Core.Organisation.Reading;

namespace Sanmo.Bot.Spreadsheets.Reading;

/// <summary>Finds out what the sheets of a workbook are, by their names, and a branch's own ledger by its headers.</summary>
internal sealed class MatchSheets(Problems problems, ReadingWords say)
{
    private const int HeaderWithin = 20;
    private const int EnoughOfALedger = 3;

    private readonly List<MatchedTable> _found = [];

    public static IReadOnlyList<MatchedTable> In(IReadOnlyList<FoundSheet> sheets, Problems problems, ReadingWords say)
    {
        var match = new MatchSheets(problems, say);
        var unknown = sheets.Where(sheet => !match.TryByName(sheet)).ToList();
        foreach (var form in unknown.Where(sheet => Is(sheet, SheetWords.All.Select(words => words.Form))))
            if (!match.Has(AllTables.Items))
                match.Add(form, AllTables.Get(AllTables.Items));
        foreach (var sheet in unknown.Where(sheet => !Is(sheet, SheetWords.All.SelectMany(words => words.ReadingSheets.Append(words.Form).Append(words.LongTexts)))))
            match.ByHeaders(sheet);
        if (match._found.Count == 0 && !problems.StopImport)
            problems.Add(RowPlace.File, $"{say.NoSheet(string.Join(", ", AllTables.List.Where(table => table.Parent is null).Select(table => $"{SheetWords.In("zh").Sheet(table.Path)} ({SheetWords.In("en").Sheet(table.Path)})")))}");
        return match._found;
    }

    public static bool IsLongTexts(string sheet) => SheetWords.All.Any(words => Headers.Plain(words.LongTexts) == Headers.Plain(sheet));

    private static bool Is(FoundSheet sheet, IEnumerable<string> names) => names.Any(name => Headers.Plain(name) == Headers.Plain(sheet.Name));

    private bool Has(string path) => _found.Any(found => found.Table.Path == path);

    private bool TryByName(FoundSheet sheet)
    {
        if (AllTables.List.FirstOrDefault(table => Is(sheet, SheetWords.All.Select(words => words.Sheet(table.Path)).Append(table.Path))) is not { } table)
            return false;
        Add(sheet, table);
        return true;
    }

    private void ByHeaders(FoundSheet sheet)
    {
        var ledger = AllTables.Get(AllTables.Items);
        var header = HeaderOf(sheet, new Headers(ledger));
        if (header is { } row && row.Columns.Count >= EnoughOfALedger && row.Columns.Values.Any(column => column.Name == "problem"))
            Add(sheet, ledger);
        else if (sheet.Rows.Count > 0)
            problems.Warn(new(sheet.Name, 0, null), $"{say.UnknownSheet}");
    }

    private void Add(FoundSheet sheet, Table table)
    {
        if (_found.FirstOrDefault(found => found.Table == table) is { } other)
        {
            problems.Add(new(sheet.Name, 0, null), $"{say.SameSheet(other.Sheet)}");
            return;
        }
        if (sheet.Rows.Count == 0)
            return;
        if (HeaderOf(sheet, new Headers(table)) is not { } header)
        {
            problems.Add(new(sheet.Name, 0, null), $"{say.NoHeaders(HeaderWithin, string.Join(", ", table.Columns.Take(4).Select(column => SheetWords.In("zh").Header(table, column))))}");
            return;
        }
        foreach (var twice in header.Columns.GroupBy(pair => pair.Value).Where(same => same.Count() > 1))
            problems.Add(new(sheet.Name, header.Row.Number, null), $"{say.SameHeader(string.Join(", ", twice.Select(pair => ColumnName.Of(pair.Key))), header.Row[twice.First().Key].ToString())}");
        var rows = sheet.Rows.Where(row => row.Number > header.Row.Number).ToList();
        foreach (var (column, cell) in header.Row.Cells.Where(cell => !header.Columns.ContainsKey(cell.Key) && cell.Key != header.Counter && !Headers.IsShownOnly(cell.Value.ToString())))
            if (rows.Any(row => !row[column].IsBlank))
                problems.Warn(new(sheet.Name, header.Row.Number, null), $"{say.UnknownColumn(ColumnName.Of(column), cell.ToString())}");
        _found.Add(new(table, sheet.Name, header.Columns, [.. rows.Where(row => header.Columns.Keys.Any(column => !row[column].IsBlank))], header.Counter));
    }

    private static (FoundRow Row, IReadOnlyDictionary<int, Column> Columns, int? Counter)? HeaderOf(FoundSheet sheet, Headers headers)
    {
        var best = sheet.Rows.Where(row => row.Number <= HeaderWithin)
            .Select(row => (Row: row, Columns: row.Cells.Where(cell => cell.Value.Kind == CellKind.Text && !Headers.IsCounter(cell.Value.Text!)).Select(cell => (cell.Key, Column: headers.Find(cell.Value.Text!))).Where(cell => cell.Column is not null).ToDictionary(cell => cell.Key, cell => cell.Column!)))
            .OrderByDescending(row => row.Columns.Count).ThenBy(row => row.Row.Number).FirstOrDefault();
        if (best.Row is null || best.Columns.Count == 0)
            return null;
        int? counter = best.Row.Cells.Where(cell => cell.Value.Kind == CellKind.Text && Headers.IsCounter(cell.Value.Text!)).Select(cell => (int?)cell.Key).FirstOrDefault();
        return (best.Row, best.Columns, counter);
    }
}
