namespace Sanmo.Bot.Spreadsheets.Workbooks;

/// <param name="Number">From 1, as the program shows it.</param>
/// <param name="Cells">By column from 0; blank ones are left out.</param>
internal sealed record FoundRow(int Number, IReadOnlyDictionary<int, Cell> Cells)
{
    public Cell this[int column] => Cells.GetValueOrDefault(column);
}
