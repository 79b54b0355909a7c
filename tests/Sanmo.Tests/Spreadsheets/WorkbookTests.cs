using System.IO.Compression;
using System.Text;
using CsCheck;
using Sanmo.Bot.Spreadsheets.Workbooks;
using Sanmo.Tests.Spreadsheets.Fixtures;

namespace Sanmo.Tests.Spreadsheets;

public sealed class WorkbookTests
{
    [Fact]
    public void Every_text_number_and_date_comes_back_as_it_was()
    {
        IReadOnlyList<Cell> cells = [.. Books.Hostile.Where(text => text.Length <= Cell.LongestText).Select(Cell.Of), Cell.Of(-2.5), Cell.Of(0), Cell.Of(1e15), Cell.Of(new DateOnly(2026, 11, 30)), Cell.Of(new DateTime(2026, 11, 30, 15, 30, 0))!.Value, Cell.Of(new DateTime(2026, 2, 28, 23, 59, 59, 999))!.Value, Cell.Of(new DateOnly(1899, 5, 1))];
        var row = ReadBack(new Sheet("一", [.. cells.Select((_, at) => new SheetColumn($"c{at}", 10, CellFormat.Time))], [cells])).Rows[1];

        Assert.Equal(cells, cells.Select((_, at) => row[at]));
    }

    [Fact]
    public void Any_text_at_all_comes_back_as_it_was() => Gen.String.Where(text => text.Length > 0).Array[1, 20].Sample(texts =>
    {
        var row = ReadBack(new Sheet("一", [.. texts.Select((_, at) => new SheetColumn($"c{at}", 10))], [[.. texts.Select(Cell.Of)]])).Rows[1];
        Assert.Equal(texts, texts.Select((_, at) => row[at].Text!));
    }, iter: 200);

    [Fact]
    public void A_text_longer_than_a_cell_is_kept_in_parts_and_put_together_again()
    {
        var texts = new[] { new string('文', Cell.LongestText), new string('文', Cell.LongestText + 1), string.Concat(Enumerable.Repeat("𠮷", 40_000)), "⟦1⟧", "⟦2⟧ not a mark" };
        var split = LongTexts.Split([new("一", [.. texts.Select((_, at) => new SheetColumn($"c{at}", 10))], [[.. texts.Select(Cell.Of)]])], "长文本", [new("a", 5), new("b", 5), new("c", 5)]);
        using var stream = new MemoryStream();
        WriteWorkbook.To(stream, split);
        stream.Position = 0;
        var read = ReadWorkbook.From(stream);
        var joined = LongTexts.Join(read, name => name == "长文本");

        Assert.All(read.SelectMany(sheet => sheet.Rows).SelectMany(row => row.Cells.Values), cell => Assert.True((cell.Text?.Length ?? 0) <= Cell.LongestText));
        Assert.Equal(texts, texts.Select((_, at) => Assert.Single(joined).Rows[1][at].Text!));
    }

    [Fact]
    public void Nothing_that_is_written_is_a_formula_and_what_looks_like_one_stays_a_text_when_it_is_edited()
    {
        using var stream = new MemoryStream();
        WriteWorkbook.To(stream, [new("一", [new("a", 10)], [.. Books.Hostile.Where(text => text.Length <= Cell.LongestText).Select(text => (IReadOnlyList<Cell>)[Cell.Of(text)])])]);
        using var zip = new ZipArchive(stream);
        var sheet = Text(zip, "xl/worksheets/sheet1.xml");
        var styles = Text(zip, "xl/styles.xml");

        Assert.DoesNotContain("<x:f>", sheet, StringComparison.Ordinal);
        foreach (var (row, text) in Books.Hostile.Index().Where(text => text.Item is ['=' or '+' or '-' or '@' or '\'', ..]))
            Assert.Contains($"r=\"A{row + 2}\" s=\"7\"", sheet, StringComparison.Ordinal);
        Assert.Contains("quotePrefix", styles.Split("<x:xf ").SkipWhile(part => !part.Contains("cellXfs", StringComparison.Ordinal)).Skip(8).First(), StringComparison.Ordinal);
    }

    [Fact]
    public void Formulas_are_recognised_however_a_program_writes_them()
    {
        var rows = """<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f t="shared" si="0"/><v>3</v></c><c r="C1"><f t="array" ref="C1:C2">X</f><v>1</v></c><c r="D1" t="e"><v>#REF!</v></c><c r="E1" t="b"><v>1</v></c></row><row r="2"><c r="C2"><v>5</v></c><c r="D2"><v>6</v></c></row>""";
        var sheet = Assert.Single(ReadWorkbook.From(new MemoryStream(HandMade.Book(rows))));

        Assert.Equal([CellKind.Formula, CellKind.Formula, CellKind.Formula, CellKind.Fault, CellKind.Truth], Enumerable.Range(0, 5).Select(at => sheet.Rows[0][at].Kind));
        Assert.Equal([CellKind.Formula, CellKind.Number], new[] { sheet.Rows[1][2].Kind, sheet.Rows[1][3].Kind });
    }

    [Fact]
    public void What_other_programs_write_is_read()
    {
        var rows = """<row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3" s="1"><v>46356</v></c><c r="D3" s="2"><v>46356.5</v></c><c r="E3" s="3"><v>46356</v></c><c r="F3" t="d"><v>2026-11-30T08:00:00</v></c></row><row r="4"><c r="C4"><v>1</v></c></row>""";
        var sheet = ReadWorkbook.From(new MemoryStream(HandMade.Book(rows, """<mergeCells><mergeCell ref="B3:B4"/></mergeCells>""", "<si><r><t>王</t></r><r><t>海燕</t></r><rPh sb=\"0\" eb=\"1\"><t>wang</t></rPh></si>")))[0];

        Assert.Equal((3, "王海燕"), (sheet.Rows[0].Number, sheet.Rows[0][1].Text));
        Assert.Equal(new DateTime(2026, 11, 30), sheet.Rows[0][2].At);
        Assert.Equal(new DateTime(2026, 11, 30, 12, 0, 0), sheet.Rows[0][3].At);
        Assert.Equal(CellKind.Number, sheet.Rows[0][4].Kind);
        Assert.Equal(new DateTime(2026, 11, 30, 8, 0, 0), sheet.Rows[0][5].At);
        Assert.Equal("王海燕", sheet.Rows[1][1].Text);
    }

    [Fact]
    public void The_calendar_that_begins_in_1904_is_understood() =>
        Assert.Equal(new DateTime(2026, 11, 30), ReadWorkbook.From(new MemoryStream(HandMade.Book("""<row><c s="1"><v>44894</v></c></row>""", properties: """<workbookPr date1904="1"/>""")))[0].Rows[0][0].At);

    [Theory]
    [InlineData("xls", "it is an old workbook (.xls); open it and save it as .xlsx")]
    [InlineData("encrypted", "the workbook is encrypted; open it, take the password off (File, Info, Protect Workbook) and save it again")]
    [InlineData("text", "it is not a workbook (.xlsx); open it in a spreadsheet program and save it as .xlsx")]
    [InlineData("empty", "it is not a workbook (.xlsx); open it in a spreadsheet program and save it as .xlsx")]
    [InlineData("zip", "it is a zip file, but no workbook (.xlsx)")]
    [InlineData("cut", "the workbook is damaged; open it in a spreadsheet program, let it be repaired, and save it again")]
    [InlineData("bomb", "it unpacks to more than 128 MB; take out what is not needed, or split it")]
    [InlineData("large", "it is larger than 20 MB; take out pictures, or split it")]
    [InlineData("doctype", "the workbook is damaged; open it in a spreadsheet program, let it be repaired, and save it again")]
    public void A_file_that_cannot_be_read_says_why_and_what_to_do(string what, string reason)
    {
        byte[] ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        var good = HandMade.Book("<row><c><v>1</v></c></row>");
        var file = what switch
        {
            "xls" => [.. ole, .. new byte[600]],
            "encrypted" => [.. ole, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")],
            "text" => Encoding.UTF8.GetBytes("编号,问题\n1,甲"),
            "empty" => [],
            "zip" => Zip(zip => HandMade.Add(zip, "a.txt", "a")),
            "cut" => good[..^200],
            "bomb" => Zip(zip =>
            {
                HandMade.Add(zip, "[Content_Types].xml", "<Types/>");
                using var part = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
                for (var megabyte = 0; megabyte < 129; megabyte++)
                    part.Write(new byte[1024 * 1024]);
            }),
            "large" => [.. good, .. new byte[20 * 1024 * 1024]],
            _ => HandMade.Book("""<row><c t="inlineStr"><is><t>&lol;</t></is></c></row>"""),
        };

        Assert.Equal(reason, Assert.Throws<UnreadableWorkbookException>(() => ReadWorkbook.From(new MemoryStream(file))).Message);
    }

    [Fact]
    public void Whatever_is_done_to_a_file_it_is_read_or_refused_with_a_reason()
    {
        var good = Books.Of(Books.Demo, "rectification");
        Gen.Select(Gen.Int[0, good.Length - 1], Gen.Byte, Gen.Int[0, 40]).Sample((at, value, cut) =>
        {
            byte[] spoilt = [.. good[..at], value, .. good[Math.Min(good.Length, at + cut)..]];
            try
            {
                ReadWorkbook.From(new MemoryStream(spoilt));
            }
            catch (UnreadableWorkbookException)
            {
            }
        }, iter: 300);
    }

    private static FoundSheet ReadBack(Sheet sheet)
    {
        using var stream = new MemoryStream();
        WriteWorkbook.To(stream, [sheet]);
        stream.Position = 0;
        return Assert.Single(ReadWorkbook.From(stream));
    }

    private static byte[] Zip(Action<ZipArchive> fill)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            fill(zip);
        return stream.ToArray();
    }

    private static string Text(ZipArchive zip, string part)
    {
        using var reader = new StreamReader(zip.GetEntry(part)!.Open());
        return reader.ReadToEnd();
    }
}
