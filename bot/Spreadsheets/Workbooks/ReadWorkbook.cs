using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Sanmo.Bot.Spreadsheets.Workbooks;

/// <summary>Reads a workbook as it stands. Formulas are recognised and never computed.</summary>
internal static class ReadWorkbook
{
    /// <exception cref="UnreadableWorkbookException">It is no workbook that can be read.</exception>
    public static IReadOnlyList<FoundSheet> From(Stream stream)
    {
        using var file = Copy(stream);
        OpenPackage.Check(file);
        try
        {
            using var document = SpreadsheetDocument.Open(file, isEditable: false);
            var book = document.WorkbookPart ?? throw new UnreadableWorkbookException(Unreadable.NoWorkbook);
            var words = SharedTexts.Of(book.SharedStringTablePart);
            var dates = DateLooks.Of(book.WorkbookStylesPart?.Stylesheet);
            var since1904 = book.Workbook?.WorkbookProperties?.Date1904?.Value == true;
            var budget = new CellBudget();
            return [.. (book.Workbook?.Sheets?.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>() ?? [])
                .Select(sheet => (Name: sheet.Name?.Value ?? "", Part: sheet.Id?.Value is { } id && book.TryGetPartById(id, out var part) ? part as WorksheetPart : null))
                .Where(sheet => sheet.Part is not null)
                .Select(sheet => new FoundSheet(sheet.Name, ReadSheet.From(sheet.Part!, words, dates, since1904, budget)))];
        }
        catch (Exception error) when (error is XmlException or OpenXmlPackageException or FileFormatException or InvalidDataException or FormatException or ArgumentException or InvalidOperationException or IOException or KeyNotFoundException or NullReferenceException)
        {
            throw new UnreadableWorkbookException(Unreadable.Damaged, error);
        }
    }

    private static MemoryStream Copy(Stream stream)
    {
        var file = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            file.Write(buffer, 0, read);
            if (file.Length > OpenPackage.LargestFile)
                throw new UnreadableWorkbookException(Unreadable.TooLarge);
        }
        file.Position = 0;
        return file;
    }
}
