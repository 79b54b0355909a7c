using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Sanmo.Bot.Spreadsheets.Workbooks;

/// <summary>A text that no cell can hold is kept in parts on a sheet of its own, and the cell says where.</summary>
internal static partial class LongTexts
{
    private const int PartLength = 32_000;

    /// <param name="name">Of the sheet that holds the parts.</param>
    /// <returns>The sheets, with that sheet at the end if it was needed.</returns>
    public static IReadOnlyList<Sheet> Split(IReadOnlyList<Sheet> sheets, string name, IReadOnlyList<SheetColumn> columns)
    {
        var parts = new List<IReadOnlyList<Cell>>();
        var count = 0;
        List<Sheet> split = [.. sheets.Select(sheet => sheet with { Rows = [.. sheet.Rows.Select(row => (IReadOnlyList<Cell>)[.. row.Select(Move)])] })];
        return count == 0 ? split : [.. split, new(name, columns, parts)];

        Cell Move(Cell cell)
        {
            if (cell is not { Kind: CellKind.Text, Text: { } text } || text.Length <= Cell.LongestText && !Mark().IsMatch(text))
                return cell;
            count++;
            foreach (var (at, part) in Parts(text).Index())
                parts.Add([Cell.Of(count), Cell.Of(at + 1), Cell.Of(part)]);
            return Cell.Of(string.Create(CultureInfo.InvariantCulture, $"⟦{count}⟧"));
        }
    }

    /// <summary>Puts long texts back to where they are said to belong.</summary>
    public static IReadOnlyList<FoundSheet> Join(IReadOnlyList<FoundSheet> sheets, Func<string, bool> isTheirs)
    {
        var texts = new Dictionary<string, StringBuilder>();
        foreach (var row in sheets.Where(sheet => isTheirs(sheet.Name)).SelectMany(sheet => sheet.Rows).Where(row => row[0].Kind == CellKind.Number).OrderBy(row => row[0].Number).ThenBy(row => row[1].Number))
        {
            var mark = $"⟦{row[0]}⟧";
            if (!texts.TryGetValue(mark, out var text))
                texts[mark] = text = new();
            text.Append(row[2]);
        }
        return texts.Count == 0 ? sheets : [.. sheets.Where(sheet => !isTheirs(sheet.Name)).Select(sheet => sheet with { Rows = [.. sheet.Rows.Select(row => row with { Cells = row.Cells.ToDictionary(pair => pair.Key, pair => Put(pair.Value)) })] })];

        Cell Put(Cell cell) => cell is { Kind: CellKind.Text, Text: { } said } && texts.TryGetValue(said, out var text) ? Cell.Of(text.ToString()) : cell;
    }

    private static IEnumerable<string> Parts(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var length = Math.Min(PartLength, text.Length - at);
            // A character of two units is not torn apart.
            if (at + length < text.Length && char.IsHighSurrogate(text[at + length - 1]))
                length--;
            yield return text.Substring(at, length);
            at += length;
        }
    }

    [GeneratedRegex("^⟦[0-9]+⟧$")]
    private static partial Regex Mark();
}
