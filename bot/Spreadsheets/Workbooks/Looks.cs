using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Sanmo.Bot.Spreadsheets.Workbooks;

/// <summary>The looks a cell can have, by their places in the list of styles.</summary>
internal static class Looks
{
    private const uint DateCode = 164;
    private const uint TimeCode = 165;
    private const uint TextCode = 49;

    public const uint Header = 1;
    public const uint Title = 2;
    public const uint Line = 3;
    private const uint Plain = 4;
    private const uint Bordered = 8;

    /// <param name="quoted">A text that would turn into a formula when somebody edits it; it stays a text.</param>
    public static uint Of(CellFormat format, bool quoted, bool form) => (form ? Bordered : Plain) + (quoted ? 3u : (uint)format);

    public static Stylesheet Sheet() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = DateCode, FormatCode = "yyyy\\-mm\\-dd" },
            new NumberingFormat { NumberFormatId = TimeCode, FormatCode = "yyyy\\-mm\\-dd\\ hh:mm" }) { Count = 2 },
        new Fonts(Letters(10), Letters(10, bold: true), Letters(16, bold: true)) { Count = 3 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE8EDF3" }) { PatternType = PatternValues.Solid })) { Count = 3 },
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Lines()) { Count = 2 },
        new CellStyleFormats(new DocumentFormat.OpenXml.Spreadsheet.CellFormat()) { Count = 1 },
        new CellFormats(
        [
            new DocumentFormat.OpenXml.Spreadsheet.CellFormat { FontId = 0, FillId = 0, BorderId = 0 },
            Aligned(HorizontalAlignmentValues.Center, VerticalAlignmentValues.Center, font: 1, fill: 2, border: 1),
            Aligned(HorizontalAlignmentValues.Center, VerticalAlignmentValues.Center, font: 2),
            Aligned(HorizontalAlignmentValues.Left, VerticalAlignmentValues.Center),
            .. Body(border: 0),
            .. Body(border: 1),
        ]) { Count = 12 },
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });

    private static IEnumerable<OpenXmlElement> Body(uint border) =>
    [
        Aligned(null, VerticalAlignmentValues.Top, border: border),
        Aligned(HorizontalAlignmentValues.Left, VerticalAlignmentValues.Top, border: border, code: DateCode),
        Aligned(HorizontalAlignmentValues.Left, VerticalAlignmentValues.Top, border: border, code: TimeCode),
        Aligned(null, VerticalAlignmentValues.Top, border: border, code: TextCode, quoted: true),
    ];

    private static DocumentFormat.OpenXml.Spreadsheet.CellFormat Aligned(HorizontalAlignmentValues? across, VerticalAlignmentValues down, uint font = 0, uint fill = 0, uint border = 0, uint code = 0, bool quoted = false)
    {
        var alignment = new Alignment { Vertical = down, WrapText = true };
        if (across is { } side)
            alignment.Horizontal = side;
        return new DocumentFormat.OpenXml.Spreadsheet.CellFormat(alignment)
        {
            NumberFormatId = code, FontId = font, FillId = fill, BorderId = border, FormatId = 0, ApplyAlignment = true, ApplyNumberFormat = code != 0, ApplyFont = font != 0, ApplyFill = fill != 0, ApplyBorder = border != 0,
            QuotePrefix = quoted ? true : null,
        };
    }

    private static Font Letters(double size, bool bold = false)
    {
        var font = new Font();
        if (bold)
            font.Append(new Bold());
        font.Append(new FontSize { Val = size }, new FontName { Val = "宋体" }, new FontCharSet { Val = 134 });
        return font;
    }

    private static Border Lines() => new(
        new LeftBorder(new Color { Auto = true }) { Style = BorderStyleValues.Thin }, new RightBorder(new Color { Auto = true }) { Style = BorderStyleValues.Thin },
        new TopBorder(new Color { Auto = true }) { Style = BorderStyleValues.Thin }, new BottomBorder(new Color { Auto = true }) { Style = BorderStyleValues.Thin }, new DiagonalBorder());
}
