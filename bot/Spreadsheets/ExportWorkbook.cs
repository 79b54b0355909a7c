using Sanmo.Bot.Spreadsheets.Tables;
using Sanmo.Bot.Spreadsheets.Workbooks;
using Sanmo.Bot.Spreadsheets.Writing;
using Sanmo.Core.Branches;
using Sanmo.Core.Members;
using Sanmo.Core.Organisation;

namespace Sanmo.Bot.Spreadsheets;

/// <summary>What is kept, as a workbook of one kind.</summary>
internal static class ExportWorkbook
{
    /// <param name="organisation">What the workbook may hold: everything, or what one reader may see.</param>
    /// <param name="everybody">For names, also of people and branches the workbook itself does not list.</param>
    /// <param name="unit">For the printed form: whose it is.</param>
    public static void To(Stream stream, string kind, WholeOrganisation organisation, (IReadOnlyList<Branch> Branches, IReadOnlyList<Member> Members) everybody, string language, DateTimeOffset now, string? unit = null)
    {
        var words = SheetWords.In(language);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(organisation.TimeZone);
        var people = new People(everybody.Members.Select(Person.Of));
        var cells = new WriteCell(words, language, people, new(everybody.Branches), zone);
        var (tables, book) = (new WriteTables(cells), new Summaries(cells, everybody.Members));
        IReadOnlyList<Sheet> sheets = kind switch
        {
            ExportKind.RectificationForm => [new WriteForm(cells).Of(organisation, now, unit)],
            ExportKind.Rectification => tables.Of(organisation, [AllTables.Items]),
            ExportKind.Meetings => [.. book.Attendance(organisation.Meetings, now), .. tables.Of(organisation, [AllTables.Meetings])],
            ExportKind.Assignments => tables.Of(organisation, ["assignments"]),
            ExportKind.Hours => [.. book.Hours(organisation.Activities), .. tables.Of(organisation, [AllTables.Activities])],
            ExportKind.Acknowledgements => [book.Answers(organisation), .. tables.Of(organisation, [AllTables.Notices])],
            _ => tables.Of(organisation, AllTables.List.Select(table => table.Section).Distinct()),
        };
        if (kind != ExportKind.RectificationForm)
            sheets = [.. sheets, new(words.ReadMe, [new(words.ReadMe, 110)], [.. words.HowToRead(organisation.TimeZone).Select(line => (IReadOnlyList<Cell>)[Cell.Of(line)])])];
        WriteWorkbook.To(stream, LongTexts.Split(sheets, words.LongTexts, [new(words.LongTextNumber, 9), new(words.LongTextPart, 9), new(words.LongText, 100)]));
    }
}
