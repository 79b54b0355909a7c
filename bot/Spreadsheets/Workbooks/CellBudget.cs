namespace Sanmo.Bot.Spreadsheets.Workbooks;

/// <summary>How much of a workbook is read at most, over all its sheets.</summary>
internal sealed class CellBudget
{
    public const int MostCells = 2_000_000;
    public const int MostColumns = 1_000;

    private int _cells;

    public void Take()
    {
        if (++_cells > MostCells)
            throw new UnreadableWorkbookException(Unreadable.TooManyCells);
    }
}
