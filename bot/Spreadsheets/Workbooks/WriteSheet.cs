using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using FileCell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using FileText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace Sanmo.Bot.Spreadsheets.Workbooks;

internal static class WriteSheet
{
    private const int LongestChoices = 255;

    /// <summary>From 1: a form has its title and a line above.</summary>
    public static int HeaderRow(Sheet sheet) => sheet.Form is null ? 1 : 3;

    public static void To(WorksheetPart part, Sheet sheet, bool isFirst)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(View(sheet, isFirst)));
        writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = 15 });
        writer.WriteElement(new Columns(sheet.Columns.Select((column, at) => new Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = column.Width, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        WriteRows(writer, sheet);
        writer.WriteEndElement();
        if (sheet.Form is null)
            writer.WriteElement(new AutoFilter { Reference = $"A1:{ColumnName.Of(sheet.Columns.Count - 1)}{sheet.Rows.Count + 1}" });
        else
            writer.WriteElement(new MergeCells(Across(1, sheet), Across(2, sheet)) { Count = 2 });
        if (Choices(sheet) is { HasChildren: true } choices)
            writer.WriteElement(choices);
        writer.WriteElement(new PrintOptions { HorizontalCentered = true });
        writer.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.7, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        writer.WriteElement(new HeaderFooter(new OddFooter(sheet.Form is { } form ? $"&L{form.FootLeft}&C{form.Page}&R{form.FootRight}" : "&C&P / &N")));
        writer.WriteEndElement();
    }

    private static void WriteRows(OpenXmlWriter writer, Sheet sheet)
    {
        var row = 0;
        if (sheet.Form is { } form)
        {
            WriteRow(writer, ++row, [(Workbooks.Cell.Of(form.Title), Looks.Title)], height: 34);
            WriteRow(writer, ++row, [(Workbooks.Cell.Of(form.Line), Looks.Line)], height: 20);
        }
        WriteRow(writer, ++row, [.. sheet.Columns.Select(column => (Workbooks.Cell.Of(column.Header), Looks.Header))], RowHeight.Of([.. sheet.Columns.Select(column => Workbooks.Cell.Of(column.Header))], sheet));
        foreach (var cells in sheet.Rows)
            WriteRow(writer, ++row, [.. cells.Select((cell, at) => (cell, Looks.Of(cell.Kind == CellKind.Moment ? sheet.Columns[at].Format : CellFormat.General, IsRisky(cell), sheet.Form is not null)))], RowHeight.Of(cells, sheet), keepBlank: sheet.Form is not null);
    }

    // What a spreadsheet program would take for a formula, or cut off, as soon as somebody edits the cell.
    private static bool IsRisky(Cell cell) => cell is { Kind: CellKind.Text, Text: ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '\'' or '＝' or '＋' or '－' or '＠', ..] };

    private static void WriteRow(OpenXmlWriter writer, int number, IReadOnlyList<(Cell Cell, uint Look)> cells, double? height = null, bool keepBlank = false)
    {
        var row = new Row { RowIndex = (uint)number };
        if (height is { } fixedHeight)
            (row.Height, row.CustomHeight) = (fixedHeight, true);
        writer.WriteStartElement(row);
        foreach (var (at, (cell, look)) in cells.Index())
            if (keepBlank || !cell.IsBlank)
                writer.WriteElement(Of(cell, look, string.Create(CultureInfo.InvariantCulture, $"{ColumnName.Of(at)}{number}")));
        writer.WriteEndElement();
    }

    private static FileCell Of(Cell cell, uint look, string reference) => cell.Kind switch
    {
        CellKind.Blank => new FileCell { CellReference = reference, StyleIndex = look },
        CellKind.Number => new FileCell(new CellValue(cell.Number)) { CellReference = reference, StyleIndex = look },
        CellKind.Moment => new FileCell(new CellValue(cell.At.ToOADate())) { CellReference = reference, StyleIndex = look },
        CellKind.Truth => new FileCell(new CellValue(cell.Number != 0)) { CellReference = reference, StyleIndex = look, DataType = CellValues.Boolean },
        CellKind.Text => new FileCell(new InlineString(new FileText(EscapeText.Of(cell.Text!)) { Space = SpaceProcessingModeValues.Preserve })) { CellReference = reference, StyleIndex = look, DataType = CellValues.InlineString },
        _ => throw new InvalidOperationException($"{cell.Kind} is never written."),
    };

    private static SheetView View(Sheet sheet, bool isFirst)
    {
        var header = HeaderRow(sheet);
        return new SheetView(
            new Pane { VerticalSplit = header, TopLeftCell = $"A{header + 1}", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
            new Selection { Pane = PaneValues.BottomLeft }) { WorkbookViewId = 0, TabSelected = isFirst };
    }

    private static MergeCell Across(int row, Sheet sheet) => new() { Reference = $"A{row}:{ColumnName.Of(sheet.Columns.Count - 1)}{row}" };

    private static DataValidations Choices(Sheet sheet)
    {
        var header = HeaderRow(sheet);
        var lists = sheet.Columns.Index()
            .Where(column => column.Item.Choices is { Count: > 0 } choices && string.Join(',', choices).Length <= LongestChoices && sheet.Form is null)
            .Select(column => new DataValidation(new Formula1($"\"{string.Join(',', column.Item.Choices!)}\""))
            {
                // An offer, not a fence: the reading accepts more words than the list has.
                Type = DataValidationValues.List, AllowBlank = true, ShowErrorMessage = false,
                SequenceOfReferences = new ListValue<StringValue> { InnerText = $"{ColumnName.Of(column.Index)}{header + 1}:{ColumnName.Of(column.Index)}{header + 5000}" },
            }).ToList();
        return new DataValidations(lists) { Count = (uint)lists.Count };
    }
}
