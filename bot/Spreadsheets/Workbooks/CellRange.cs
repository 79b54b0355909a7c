namespace Sanmo.Bot.Spreadsheets.Workbooks;

/// <summary>A block of cells; all four edges are part of it.</summary>
internal readonly record struct CellRange(int Left, int Top, int Right, int Bottom)
{
    /// <summary>Null when it is no reference such as <c>A1:C3</c>.</summary>
    public static CellRange? Parse(string? reference)
    {
        var parts = (reference ?? "").Split(':');
        return parts.Length is 1 or 2 && ColumnName.Parse(parts[0]) is { } from && ColumnName.Parse(parts[^1]) is { } to ? new(from.Column, from.Row, to.Column, to.Row) : null;
    }
}
