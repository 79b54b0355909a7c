namespace Sanmo.Bot.Spreadsheets.Workbooks;

/// <summary>How high a row has to be for its wrapped text: not every program works that out when it opens a file.</summary>
internal static class RowHeight
{
    private const double LineHeight = 13.5;
    private const double Padding = 3;
    private const double Highest = 409;
    private const double HighestInTable = 162;

    // What the borders of a cell and the ragged ends of lines take from its width.
    private const double Lost = 1.5;

    public static double Of(IReadOnlyList<Cell> cells, Sheet sheet)
    {
        var lines = cells.Select((cell, at) => cell.IsBlank ? 1 : cell.ToString().Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(WidthOf(line) / (sheet.Columns[at].Width - Lost))))).DefaultIfEmpty(1).Max();
        return Math.Min(lines * LineHeight + Padding, sheet.Form is null ? HighestInTable : Highest);
    }

    // In half-width letters; a Chinese character takes two.
    private static double WidthOf(string line) => line.Sum(letter => letter >= '⺀' ? 2 : letter is '\u2026' or '“' or '”' ? 2 : 1.1);
}
