using Sanmo.Bot.Spreadsheets.Tables;
using Sanmo.Bot.Spreadsheets.Workbooks;

namespace Sanmo.Bot.Spreadsheets.Reading;

/// <summary>A sheet that was recognised.</summary>
/// <param name="Columns">By their place in the sheet, from 0.</param>
/// <param name="Counter">A column that counts the rows: only a number with its letters names a piece of work there.</param>
internal sealed record MatchedTable(Table Table, string Sheet, IReadOnlyDictionary<int, Column> Columns, IReadOnlyList<FoundRow> Rows, int? Counter)
{
    public bool Has(Column column) => Columns.Values.Contains(column);

    public int? PlaceOf(Column column) => Columns.Where(pair => pair.Value == column).Select(pair => (int?)pair.Key).FirstOrDefault();
}
