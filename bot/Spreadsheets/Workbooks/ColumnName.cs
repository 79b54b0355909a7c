namespace Sanmo.Bot.Spreadsheets.Workbooks;

/// <summary>Columns as letters: 0 is A, 26 is AA.</summary>
internal static class ColumnName
{
    public static string Of(int column) => column < 26 ? ((char)('A' + column)).ToString() : Of(column / 26 - 1) + (char)('A' + column % 26);

    /// <summary>The column and row (from 1) of a reference such as <c>B12</c>; null when it is none.</summary>
    public static (int Column, int Row)? Parse(ReadOnlySpan<char> reference)
    {
        var letters = 0;
        var column = 0;
        while (letters < reference.Length && char.IsAsciiLetterUpper(reference[letters]) && letters < 3)
            column = column * 26 + reference[letters++] - 'A' + 1;
        return letters > 0 && int.TryParse(reference[letters..], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var row) && row > 0 ? (column - 1, row) : null;
    }
}
