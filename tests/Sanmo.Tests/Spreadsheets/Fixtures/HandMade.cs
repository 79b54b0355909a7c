using System.IO.Compression;
using System.Text;

namespace Sanmo.Tests.Spreadsheets.Fixtures;

/// <summary>Workbooks as other programs write them: shared texts, formulas, merged cells, other calendars.</summary>
internal static class HandMade
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <param name="rows">The inside of <c>sheetData</c>.</param>
    /// <param name="after">What follows it, for example merged cells.</param>
    /// <param name="shared">The inside of <c>sst</c>.</param>
    public static byte[] Book(string rows, string after = "", string shared = "", string name = "整改台账", string properties = "")
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>""");
            Add(zip, "_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Add(zip, "xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>""");
            Add(zip, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">{properties}<sheets><sheet name="{name}" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            Add(zip, "xl/styles.xml", $"""<styleSheet xmlns="{Main}"><numFmts count="2"><numFmt numFmtId="170" formatCode="[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="171" formatCode="0.00&quot;days&quot;"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>""");
            Add(zip, "xl/sharedStrings.xml", $"""<sst xmlns="{Main}">{shared}</sst>""");
            Add(zip, "xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{Main}"><sheetData>{rows}</sheetData>{after}</worksheet>""");
        }
        return stream.ToArray();
    }

    /// <summary>Rows of texts and numbers, one array for each.</summary>
    public static string Rows(params object?[][] rows) => string.Concat(rows.Select(row => $"<row>{string.Concat(row.Select(Cell))}</row>"));

    public static string Formula(string formula, string value) => $"<f>{formula}</f><v>{value}</v>";

    private static string Cell(object? value) => value switch
    {
        null => "<c/>",
        int number => $"<c><v>{number}</v></c>",
        DateOnly day => $"""<c s="2"><v>{day.ToDateTime(TimeOnly.MinValue).ToOADate()}</v></c>""",
        string text when text.StartsWith("<f>", StringComparison.Ordinal) => $"""<c t="str">{text}</c>""",
        _ => $"""<c t="inlineStr"><is><t xml:space="preserve">{System.Security.SecurityElement.Escape(value.ToString())}</t></is></c>""",
    };

    public static void Add(ZipArchive zip, string name, string text)
    {
        using var part = zip.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
