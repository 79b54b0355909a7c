using Microsoft.AspNetCore.Components.Forms;
using Sanmo.Bot.Spreadsheets;
using Sanmo.Bot.Spreadsheets.Tables;
using Sanmo.Bot.Spreadsheets.Workbooks;
using Sanmo.Core.Organisation.Importing;

namespace Sanmo.Bot.WebConsole.Pages;

/// <summary>Every workbook to take along; for the committee, one to bring in: looked at first, then all of it or nothing.</summary>
public partial class SpreadsheetsPage
{
    private const int MostShown = 200;
    private static readonly string[] _kinds = [.. ExportKind.All];

    private MemoryStream? _book;
    private WorkbookImport? _seen;
    private SayChange? _say;
    private bool _busy;

    // A browser does not tell when the same file is chosen again, so each choice has a field of its own.
    private int _turn;
    private bool _done;
    private bool _tooLarge;

    private protected override Task ReadAsync() => Task.CompletedTask;

    private async Task ChooseAsync(InputFileChangeEventArgs chosen)
    {
        (_seen, _done, _busy, _tooLarge) = (null, false, true, chosen.File.Size > OpenPackage.LargestFile);
        try
        {
            if (_tooLarge || !Me.ServesCommittee)
                return;
            _book = new MemoryStream();
            await chosen.File.OpenReadStream(OpenPackage.LargestFile).CopyToAsync(_book);
            _book.Position = 0;
            _say = new(Language, new(Roster.Members.Select(Person.Of)), new(Roster.Branches));
            _seen = await Import.PreviewAsync(_book, Language);
        }
        finally
        {
            _turn++;
            _busy = false;
        }
    }

    // What is kept may have changed since the preview: it is read and checked again.
    private async Task ImportAsync()
    {
        if (_book is null || _done || !Me.ServesCommittee)
            return;
        _busy = true;
        try
        {
            _book.Position = 0;
            _seen = await Import.RunAsync(_book, Me.Id, Language);
            _done = _seen.Plan is not null;
        }
        finally
        {
            _busy = false;
        }
    }

    private static IEnumerable<PlannedRow> Changing(ImportPlan plan) => plan.Rows.Where(row => row.Change != RowChange.Unchanged);
}
