using System.Text.Json;
using System.Text.Json.Nodes;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Spreadsheets.Tables;
using Sanmo.Bot.Spreadsheets.Workbooks;
using Sanmo.Core.Organisation;
using Sanmo.Core.Organisation.Rows;
using Sanmo.Core.Organisation.Writing;
using Sanmo.Core.Rectification;

namespace Sanmo.Bot.Spreadsheets.Writing;

/// <summary>The rectification ledger as the form that people print, sign and file.</summary>
internal sealed class WriteForm(WriteCell cells)
{
    // What fits on paper; everything is in the ledger itself.
    private const int LastEntries = 3;

    private static readonly (string Column, double Width)[] _columns =
    [
        ("number", 8), ("problem", 20), ("category", 7), ("source", 9), ("goal", 12), ("measures", 22), ("leader", 7), ("branch", 10), ("supportUnits", 8), ("owner", 7), ("due", 11),
        (Shown.Progress, 22), ("status", 8), (Shown.Evidence, 12), ("closedAt", 10), ("remark", 9),
    ];

    private readonly ComposeShown _shown = new(cells);

    public Sheet Of(WholeOrganisation organisation, DateTimeOffset now, string? unit)
    {
        var (words, table) = (cells.Words, AllTables.Get(AllTables.Items));
        var columns = _columns.Select(one => (Column: table.Columns.First(column => column.Name == one.Column), one.Width)).ToList();
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, cells.Zone).DateTime);
        var items = organisation.Items.Where(item => item.Status != RectificationStatus.Cancelled).OrderBy(item => item.Number).ToList();
        return new(
            words.Form,
            [.. columns.Select(one => new SheetColumn(one.Column.Name == "closedAt" ? words.CloseOut : words.Header(table, one.Column), one.Width))],
            [.. items.Select(item => JsonSerializer.SerializeToNode(RowOf.Item(item), RowsJson.Default.RectificationItemRow)!.AsObject()).Select(row => (IReadOnlyList<Cell>)[.. columns.Select(one => CellOf(one.Column, row))])],
            new(
                words.FormTitle(organisation.Name),
                words.FormLine(unit ?? words.AllBranches, DateWords.In(cells.Language).Day(today), items.Count, items.Count(item => item.Status == RectificationStatus.Closed), items.Count(item => item.IsOverdue(today))),
                words.FilledInBy, words.Page, words.SignedBy));
    }

    private Cell CellOf(Column column, JsonObject item) => column.Name switch
    {
        "due" => Cell.Of(Limit(item)),
        "closedAt" => item["closedAt"] is { } at ? Cell.Of(cells.Words.ClosedOn(cells.Of(DateTimeOffset.Parse(at.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture)) is { Kind: CellKind.Moment } day ? day.At.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : "", NameOf(item["verifiedBy"]))) : Cell.Of(cells.Words.No),
        Shown.Progress or Shown.Evidence => Cell.Of(_shown.Last(column.Name, item, LastEntries)),
        _ when column.Kind == ColumnKind.Person => Cell.Of(NameOf(item.At(column.Path))),
        _ => cells.Of(column, item.At(column.Path)),
    };

    private string? NameOf(JsonNode? id) => id is null ? null : cells.People.NameOf(id.GetValue<string>(), cells.Language);

    private string Limit(JsonObject item)
    {
        var kind = cells.Word(typeof(ResolutionKind), item["kind"]!.GetValue<string>());
        var sustained = item["sustain"]?.GetValue<bool>() == true && !kind.Equals(cells.Words.Sustained, StringComparison.OrdinalIgnoreCase);
        return string.Join('\n', new[] { item["due"]?.GetValue<string>(), kind, sustained ? cells.Words.Sustained : null }.OfType<string>());
    }
}
