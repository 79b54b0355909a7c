using Sanmo.Bot.Spreadsheets.Tables;

namespace Sanmo.Tests.Spreadsheets;

/// <summary>A field that is added to the organisation file needs its header, and a new word its translation, in <c>SheetWords.Zh.cs</c> and <c>SheetWords.En.cs</c>.</summary>
public sealed class SheetWordsTests
{
    public static TheoryData<string> Languages => ["zh", "en"];

    [Theory, MemberData(nameof(Languages))]
    public void Every_sheet_column_and_word_has_a_name(string language)
    {
        var words = SheetWords.In(language);

        Assert.Empty(AllTables.List.Where(table => !words.Knows(table)).Select(table => table.Path));
        Assert.Empty(AllTables.List.SelectMany(table => table.Columns.Where(column => !words.Knows(table, column)).Select(column => $"{table.Path}:{column.Name}")));
        Assert.Empty(AllTables.List.SelectMany(table => table.Columns).Where(column => column.Type.IsEnum)
            .SelectMany(column => Enum.GetNames(column.Type).Where(name => !words.Knows(column.Type, name)).Select(name => $"{column.Type.Name}.{name}")));
    }

    [Theory, MemberData(nameof(Languages))]
    public void No_two_sheets_columns_or_words_of_a_kind_share_a_name(string language)
    {
        var words = SheetWords.In(language);

        Assert.Empty(Twice(AllTables.List.Select(table => words.Sheet(table.Path)).Concat(words.ReadingSheets).Append(words.LongTexts).Append(words.Form)));
        foreach (var table in AllTables.List)
            Assert.Empty(Twice([.. table.ParentKeys.Select(column => words.Header(Owner(table, column), column)), .. table.Columns.Select(column => words.Header(table, column))]).Select(header => $"{table.Path}: {header}"));
        foreach (var type in AllTables.List.SelectMany(table => table.Columns).Select(column => column.Type).Where(type => type.IsEnum).Distinct())
            Assert.Empty(Twice(Enum.GetNames(type).Select(name => words.Value(type, name))));
    }

    [Fact]
    public void Sheets_have_names_that_every_spreadsheet_program_takes() =>
        Assert.DoesNotContain(SheetWords.All.SelectMany(words => AllTables.List.Select(table => words.Sheet(table.Path)).Concat(words.ReadingSheets).Append(words.LongTexts).Append(words.Form)), name => name.Length is 0 or > 31 || name.IndexOfAny(['[', ']', ':', '*', '?', '/', '\\']) >= 0);

    private static Table Owner(Table table, Column column)
    {
        while (table.Parent is { } parent && !table.Columns.Contains(column))
            table = parent;
        return table;
    }

    private static IEnumerable<string> Twice(IEnumerable<string> names) => names.GroupBy(name => name.ToLowerInvariant()).Where(same => same.Count() > 1).Select(same => same.Key);
}
