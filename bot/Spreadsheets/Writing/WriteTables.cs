using System.Text.Json;
using System.Text.Json.Nodes;
using Sanmo.Bot.Spreadsheets.Tables;
using Sanmo.Bot.Spreadsheets.Workbooks;
using Sanmo.Core.Organisation;
using Sanmo.Core.Organisation.Rows;
using Sanmo.Core.Organisation.Writing;

namespace Sanmo.Bot.Spreadsheets.Writing;

/// <summary>The sections of an organisation file as sheets; importing them gives the same again.</summary>
internal sealed class WriteTables(WriteCell cells)
{
    private readonly ComposeShown _shown = new(cells);

    /// <param name="sections">Their own sheets are there even when they are empty; a list's only when it is not.</param>
    public IReadOnlyList<Sheet> Of(WholeOrganisation organisation, IEnumerable<string> sections)
    {
        var file = JsonSerializer.SerializeToNode(WriteOrganisation.File(organisation), RowsJson.Default.OrganisationFile)!.AsObject();
        return [.. sections.SelectMany(AllTables.Of).Select(table => (table, rows: Rows(table, file).ToList())).Where(found => found.table.Parent is null || found.rows.Count > 0).Select(found => Sheet(found.table, found.rows))];
    }

    /// <summary>The rows of a table, each with its parents' keys.</summary>
    public static IEnumerable<(IReadOnlyList<JsonNode?> Keys, JsonObject Row)> Rows(Table table, JsonObject file)
    {
        if (table.Parent is { } parent)
            return Rows(parent, file).SelectMany(above => above.Row.List(table.List).Select(row => ((IReadOnlyList<JsonNode?>)[.. above.Keys, above.Row.At(parent.Key.Path)], row)));
        IEnumerable<JsonObject> rows = file[table.Section] switch { JsonArray array => array.OfType<JsonObject>(), JsonObject head => [head], _ => [] };
        // By number, so that the same content always stands in the same order.
        return rows.OrderBy(row => table.Key.Work is { } kind ? new WorkNumber(row.At(table.Key.Path)!.GetValue<string>()).For(kind) : 0).Select(row => ((IReadOnlyList<JsonNode?>)[], row));
    }

    private Sheet Sheet(Table table, IReadOnlyList<(IReadOnlyList<JsonNode?> Keys, JsonObject Row)> rows) => new(
        cells.Words.Sheet(table.Path),
        [.. table.SheetColumns.Select(column => new SheetColumn(HeaderOf(table, column), WidthOf(column), column.Kind switch { ColumnKind.Date => CellFormat.Date, ColumnKind.Time => CellFormat.Time, _ => CellFormat.General }, ChoicesOf(column)))],
        [.. rows.Select(row => (IReadOnlyList<Cell>)
        [
            .. table.ParentKeys.Zip(row.Keys, cells.Of),
            .. table.Columns.Select(column => column.Kind == ColumnKind.Shown ? Cell.Of(_shown.Of(column.Name, row.Row)) : cells.Of(column, row.Row.At(column.Path))),
        ])]);

    // A parent's key is called as the parent calls it.
    private string HeaderOf(Table table, Column column)
    {
        var owner = table;
        while (owner.Parent is not null && !owner.Columns.Contains(column))
            owner = owner.Parent;
        return cells.Words.Header(owner, column);
    }

    private IReadOnlyList<string>? ChoicesOf(Column column) => column.Kind switch
    {
        ColumnKind.Word => [.. Enum.GetNames(column.Type).Select(name => cells.Words.Value(column.Type, name))],
        ColumnKind.YesNo => [cells.Words.Yes, cells.Words.No],
        _ => null,
    };

    private static double WidthOf(Column column) => column.Kind switch
    {
        ColumnKind.Date => 12,
        ColumnKind.Time => 17,
        ColumnKind.Number or ColumnKind.YesNo => 9,
        ColumnKind.WorkNumber => 10,
        ColumnKind.Person or ColumnKind.Branch => 18,
        ColumnKind.Lines or ColumnKind.People or ColumnKind.Shown => 40,
        ColumnKind.Text when column.Path[^1] is "problem" or "goal" or "content" or "note" or "body" or "detail" or "text" or "summary" or "topics" or "proof" => 40,
        _ => 16,
    };
}
