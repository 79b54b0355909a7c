using Sanmo.Bot.Spreadsheets;
using Sanmo.Bot.Spreadsheets.Reading;
using Sanmo.Bot.Spreadsheets.Workbooks;
using Sanmo.Core.Calendars;
using Sanmo.Core.Organisation;
using Sanmo.Core.Organisation.Importing;
using Sanmo.Core.Organisation.Keeping;
using Sanmo.Tests.Organisation;
using Sanmo.Tests.Spreadsheets.Fixtures;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Spreadsheets;

public sealed class SheetRoundTripTests(Stores stores)
{
    public static TheoryData<string, string> Books_ => new() { { "demo", "zh" }, { "demo", "en" }, { "spoilt", "zh" }, { "spoilt", "en" } };

    [Theory, MemberData(nameof(Books_))]
    public void The_organisation_read_from_its_workbook_is_the_same_and_writes_the_same_workbook(string which, string language)
    {
        var organisation = which == "demo" ? Books.Demo : Books.Spoilt;
        var book = Books.Of(organisation, language: language);
        var reading = Read(book, WholeOrganisation.Empty).Reading;

        Assert.DoesNotContain(reading.Problems, problem => problem.StopsImport);
        Assert.Equal(Cells(book), Cells(Books.Of(reading.Organisation!, language: language)));
        Assert.Equal(Written.Out(InOrder(organisation)), Written.Out(InOrder(reading.Organisation!)));
    }

    [Theory, MemberData(nameof(Books_))]
    public void A_workbook_that_nobody_touched_changes_nothing(string which, string language)
    {
        var organisation = which == "demo" ? Books.Demo : Books.Spoilt;
        foreach (var kind in ExportKind.All)
        {
            var reading = Read(Books.Of(organisation, kind, language), organisation).Reading;
            Assert.DoesNotContain(reading.Problems, problem => problem.StopsImport);
            Assert.True(PlanImport.Of(organisation, reading.Organisation!, Written.Now).ChangesNothing, kind);
        }
    }

    [Theory, OnEveryStore("demo"), OnEveryStore("spoilt")]
    public async Task Exported_imported_into_an_empty_store_and_exported_again_it_is_the_same(StoreKind kind, string which)
    {
        var house = await House.OpenAsync(stores, kind);
        var book = Books.Of(which == "demo" ? Books.Demo : Books.Spoilt);
        var organisation = new OrganisationStore(house.Redis, house.Clock);
        var read = new ReadKept(organisation, house.Rosters, house.Works);
        var import = new ImportWorkbook(read, new(organisation, house.Members, house.Branches, house.Rosters, house.Works, house.Clock), house.Works, LoadCalendar.Shipped(), house.Clock);

        Assert.NotNull((await import.PreviewAsync(new MemoryStream(book))).Plan);
        Assert.Empty((await read.RunAsync()).Members);
        await import.RunAsync(new MemoryStream(book), "import");
        Assert.Equal(Cells(book), Cells(Books.Of(await read.RunAsync())));
        Assert.True((await import.RunAsync(new MemoryStream(book), "import")).Plan!.ChangesNothing);
    }

    private static SheetReading Read(byte[] book, WholeOrganisation kept) => ReadSheets.From(new MemoryStream(book), kept, Written.Now, LoadCalendar.Shipped());

    private static IReadOnlyList<(string Sheet, string Place, Cell Cell)> Cells(byte[] book) =>
        [.. ReadWorkbook.From(new MemoryStream(book)).SelectMany(sheet => sheet.Rows.SelectMany(row => row.Cells.OrderBy(cell => cell.Key).Select(cell => (sheet.Name, ColumnName.Of(cell.Key) + row.Number, cell.Value))))];

    // A workbook lists work by its number.
    private static WholeOrganisation InOrder(WholeOrganisation of) => of with
    {
        Meetings = [.. of.Meetings.OrderBy(one => one.Number)], Assignments = [.. of.Assignments.OrderBy(one => one.Number)], Items = [.. of.Items.OrderBy(one => one.Number)],
        Activities = [.. of.Activities.OrderBy(one => one.Number)], Notices = [.. of.Notices.OrderBy(one => one.Number)], Answers = [.. of.Answers.OrderBy(one => one.Notice)], Targets = [.. of.Targets.OrderBy(one => one.Number)],
    };
}
