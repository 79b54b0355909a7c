using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Sanmo.Bot.Spreadsheets.Workbooks;

/// <summary>Reads one sheet, cell by cell; what is merged stands in each of its rows.</summary>
internal sealed class ReadSheet
{
    private const double LastDay = 2_958_466;

    private readonly IReadOnlyList<string> _words;
    private readonly DateLooks _dates;
    private readonly bool _since1904;
    private readonly CellBudget _budget;
    private readonly SortedDictionary<int, Dictionary<int, Cell>> _rows = [];
    private readonly List<CellRange> _computed = [];
    private readonly List<CellRange> _merged = [];

    private ReadSheet(IReadOnlyList<string> words, DateLooks dates, bool since1904, CellBudget budget) => (_words, _dates, _since1904, _budget) = (words, dates, since1904, budget);

    public static IReadOnlyList<FoundRow> From(WorksheetPart part, IReadOnlyList<string> words, DateLooks dates, bool since1904, CellBudget budget)
    {
        using var reader = OpenXml.Reader(part);
        return new ReadSheet(words, dates, since1904, budget).Read(reader);
    }

    private List<FoundRow> Read(XmlReader reader)
    {
        var (row, column) = (0, 0);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            switch (reader.LocalName)
            {
                case "row":
                    row = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var said) && said > 0 ? said : row + 1;
                    column = 0;
                    break;
                case "c":
                    if (reader.GetAttribute("r") is { } reference && ColumnName.Parse(reference) is { } place)
                        (column, row) = place;
                    if (column < CellBudget.MostColumns)
                        Keep(row, column, ReadCell(reader));
                    column++;
                    break;
                case "mergeCell" when CellRange.Parse(reader.GetAttribute("ref")) is { } range:
                    _merged.Add(range);
                    break;
            }
        }
        MarkComputed();
        FillMerged();
        return [.. _rows.Select(pair => new FoundRow(pair.Key, pair.Value))];
    }

    private void Keep(int row, int column, Cell cell)
    {
        if (cell.IsBlank)
            return;
        _budget.Take();
        if (!_rows.TryGetValue(row, out var cells))
            _rows[row] = cells = [];
        cells[column] = cell;
    }

    private Cell ReadCell(XmlReader reader)
    {
        var (kind, look) = (reader.GetAttribute("t") ?? "n", int.TryParse(reader.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var style) ? style : -1);
        if (reader.IsEmptyElement)
            return Cell.Blank;
        string? value = null, text = null, formula = null;
        var depth = reader.Depth;
        reader.Read();
        while (reader.Depth > depth)
            switch (reader.NodeType == XmlNodeType.Element ? reader.LocalName : "")
            {
                case "v":
                    value = reader.ReadElementContentAsString();
                    break;
                case "is":
                    text = SharedTexts.ReadText(reader);
                    reader.Read();
                    break;
                case "f":
                    if (reader.GetAttribute("t") is "array" or "dataTable" && CellRange.Parse(reader.GetAttribute("ref")) is { } range)
                        _computed.Add(range);
                    formula = reader.ReadElementContentAsString();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        return formula is not null ? new(CellKind.Formula, $"={formula}") : Of(kind, look, value, text);
    }

    private Cell Of(string kind, int look, string? value, string? text) => kind switch
    {
        "inlineStr" => Cell.Of(text),
        _ when string.IsNullOrEmpty(value) => Cell.Blank,
        "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < _words.Count ? Cell.Of(_words[at]) : throw new InvalidDataException($"There is no text {value}."),
        "str" => Cell.Of(EscapeText.Undo(value)),
        "b" => new(CellKind.Truth, Number: value == "1" ? 1 : 0),
        "e" => new(CellKind.Fault, value),
        "d" => DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? Cell.Of(date) ?? Cell.Of(value) : Cell.Of(value),
        _ => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Of(number, look) : Cell.Of(value),
    };

    private Cell Of(double number, int look)
    {
        // In the other system the first day is 1 January 1904.
        var days = _since1904 ? number + 1_462 : number;
        return _dates.IsDate(look) && days is >= 0 and < LastDay ? Cell.Of(DateTime.FromOADate(days)) ?? Cell.Of(number) : Cell.Of(number);
    }

    // Of a formula that fills a range only the first cell says so.
    private void MarkComputed()
    {
        foreach (var range in _computed)
            foreach (var (row, cells) in _rows)
                if (row >= range.Top && row <= range.Bottom)
                    foreach (var column in cells.Keys.Where(column => column >= range.Left && column <= range.Right && cells[column].Kind != CellKind.Formula).ToList())
                        cells[column] = new(CellKind.Formula, "={…}");
    }

    // In ledgers kept by hand one cell often stands for several rows.
    private void FillMerged()
    {
        foreach (var range in _merged.Where(range => range.Bottom > range.Top && range.Left < CellBudget.MostColumns))
            if (_rows.TryGetValue(range.Top, out var first) && first.TryGetValue(range.Left, out var cell))
                foreach (var row in _rows.Keys.Where(row => row > range.Top && row <= range.Bottom).ToList())
                    _rows[row].TryAdd(range.Left, cell);
    }
}
