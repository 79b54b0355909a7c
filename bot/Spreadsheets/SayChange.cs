using Sanmo.Bot.Spreadsheets.Tables;
using Sanmo.Core.Organisation.Importing;

namespace Sanmo.Bot.Spreadsheets;

/// <summary>What an import changes in a row, as people call it.</summary>
internal sealed class SayChange(string language, People people, BranchNames branches)
{
    private readonly SheetWords _words = SheetWords.In(language);

    public string Sheet(string section) => _words.Sheet(section);

    public string Of(string section, FieldChange change)
    {
        var tables = AllTables.Of(section);
        if (tables[0].Columns.FirstOrDefault(column => column.Name == change.Field) is { } column)
            return $"{_words.Header(tables[0], column)}: {Said(column, change.Before)} → {Said(column, change.After)}";
        // What a list holds is seen on its own sheet.
        return tables.FirstOrDefault(table => table.Path == $"{section}.{change.Field}") is { } list ? _words.Sheet(list.Path) : change.Field;
    }

    private string Said(Column column, string? value) => value is null ? "–" : column.Kind switch
    {
        ColumnKind.Person => people.NameOf(value, language),
        ColumnKind.Branch => branches.Write(value, language),
        ColumnKind.Word => _words.Value(column.Type, Enum.GetNames(column.Type).FirstOrDefault(name => name.Equals(value, StringComparison.OrdinalIgnoreCase)) ?? value),
        ColumnKind.YesNo => value == "true" ? _words.Yes : _words.No,
        _ => value,
    };
}
