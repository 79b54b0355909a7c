using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using FileSheet = DocumentFormat.OpenXml.Spreadsheet.Sheet;

namespace Sanmo.Bot.Spreadsheets.Workbooks;

/// <summary>Writes sheets as an <c>.xlsx</c> file. Texts are texts: nothing in a cell is ever a formula.</summary>
internal static class WriteWorkbook
{
    public static void To(Stream stream, IReadOnlyList<Sheet> sheets)
    {
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = Looks.Sheet();
        book.Workbook = new Workbook(new Sheets(), new DefinedNames());
        foreach (var (at, sheet) in sheets.Index())
        {
            var part = book.AddNewPart<WorksheetPart>();
            WriteSheet.To(part, sheet, isFirst: at == 0);
            book.Workbook.Sheets!.Append(new FileSheet { Name = sheet.Name, SheetId = (uint)at + 1, Id = book.GetIdOfPart(part) });
            var header = WriteSheet.HeaderRow(sheet);
            book.Workbook.DefinedNames!.Append(new DefinedName(string.Create(CultureInfo.InvariantCulture, $"{Quoted(sheet.Name)}!${header}:${header}")) { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)at });
        }
        document.PackageProperties.Creator = "Sanmo Bot";
        document.Save();
    }

    private static string Quoted(string name) => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";
}
