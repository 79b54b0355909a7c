using System.Text;

namespace Sanmo.Tests.Spreadsheets.Fixtures;

internal static class ReadCsv
{
    public static IReadOnlyList<IReadOnlyList<string>> Of(string text)
    {
        var (rows, row, field, quoted) = (new List<IReadOnlyList<string>>(), new List<string>(), new StringBuilder(), false);
        for (var at = 0; at < text.Length; at++)
            switch (text[at])
            {
                case '"' when quoted && at + 1 < text.Length && text[at + 1] == '"':
                    field.Append(text[++at]);
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    row.Add(Take(field));
                    break;
                case '\n' when !quoted:
                    row.Add(Take(field));
                    rows.Add(row);
                    row = [];
                    break;
                default:
                    field.Append(text[at]);
                    break;
            }
        return rows;
    }

    private static string Take(StringBuilder field)
    {
        var text = field.ToString();
        field.Clear();
        return text;
    }
}
