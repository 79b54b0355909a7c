using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Sanmo.Bot.Spreadsheets;
using Sanmo.Bot.Spreadsheets.Workbooks;
using Sanmo.Tests.Spreadsheets.Fixtures;

namespace Sanmo.Tests.Spreadsheets;

/// <summary>A real spreadsheet program opens what we write and shows what we meant.</summary>
public sealed partial class OfficeTests
{
    [OnOfficeFact]
    public void Every_export_opens_in_a_spreadsheet_program_and_shows_every_cell_as_it_was_written()
    {
        var books = ExportKind.All.SelectMany(kind => new[] { "zh", "en" }.Select(language => ($"{kind}_{language}", Books.Of(Books.Demo, kind, language)))).Append(("spoilt", Books.Of(Books.Spoilt))).ToDictionary();
        using var office = new Office();
        var shown = office.Show(books);

        foreach (var (name, book) in books)
            foreach (var sheet in ReadWorkbook.From(new MemoryStream(book)))
            {
                var rows = shown[(name, sheet.Name)];
                foreach (var row in sheet.Rows)
                    foreach (var (column, cell) in row.Cells)
                        Assert.Equal((name, sheet.Name, ColumnName.Of(column) + row.Number, Plain(cell)), (name, sheet.Name, ColumnName.Of(column) + row.Number, Plain(rows[row.Number - 1][column], cell)));
            }
    }

    [OnOfficeFact]
    public void The_form_prints_on_A4_landscape_over_several_pages()
    {
        using var office = new Office();
        var pdf = Encoding.Latin1.GetString(office.Print(Books.Of(Books.Demo, ExportKind.RectificationForm)));

        var pages = Page().Matches(pdf);
        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.Equal((842, 595), (Rounded(page.Groups[1].Value), Rounded(page.Groups[2].Value))));
    }

    private static int Rounded(string number) => (int)Math.Round(double.Parse(number, CultureInfo.InvariantCulture));

    // Control characters are shown as nothing, and a real date in the program's own way.
    private static string Plain(Cell cell) => Plain(cell.ToString(), cell);

    private static string Plain(string text, Cell cell) => cell.Kind == CellKind.Moment && DateTime.TryParse(text, CultureInfo.InvariantCulture, out var at)
        ? at.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
        : new([.. text.ReplaceLineEndings("\n").Where(letter => letter is '\n' || !char.IsControl(letter))]);

    [GeneratedRegex(@"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]")]
    private static partial Regex Page();
}
