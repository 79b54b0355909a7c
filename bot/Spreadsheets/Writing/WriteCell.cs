using System.Globalization;
using System.Text.Json.Nodes;
using Sanmo.Bot.Spreadsheets.Tables;
using Sanmo.Bot.Spreadsheets.Workbooks;

namespace Sanmo.Bot.Spreadsheets.Writing;

/// <summary>A value of the organisation file as a cell, in one language and zone.</summary>
internal sealed class WriteCell(SheetWords words, string language, People people, BranchNames branches, TimeZoneInfo zone)
{
    public SheetWords Words => words;
    public string Language => language;
    public People People => people;
    public BranchNames Branches => branches;
    public TimeZoneInfo Zone => zone;

    public Cell Of(Column column, JsonNode? value) => value is null ? Cell.Blank : column.Kind switch
    {
        ColumnKind.Person => Cell.Of(people.Write(Text(value), language)),
        ColumnKind.People => Cell.Of(Joined(value, id => people.Write(id, language))),
        ColumnKind.Branch => Cell.Of(branches.Write(Text(value), language)),
        ColumnKind.Branches => Cell.Of(Joined(value, id => branches.Write(id, language))),
        ColumnKind.Lines => Cell.Of(TextLines.Write([.. value.AsArray().Select(one => Text(one!))])),
        ColumnKind.Word => Cell.Of(Word(column.Type, Text(value))),
        ColumnKind.Words => Cell.Of(Joined(value, word => Word(column.Type, word))),
        ColumnKind.YesNo => Cell.Of(value.GetValue<bool>() ? words.Yes : words.No),
        ColumnKind.Number => Cell.Of(double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture)),
        ColumnKind.Numbers => Cell.Of(string.Join(words.And, value.AsArray().Select(one => one!.ToJsonString()))),
        ColumnKind.Date => Cell.Of(DateOnly.Parse(Text(value), CultureInfo.InvariantCulture)),
        ColumnKind.Time => Of(DateTimeOffset.Parse(Text(value), CultureInfo.InvariantCulture)),
        _ => Cell.Of(Text(value)),
    };

    /// <summary>The local time; as text with its offset where the clock shows that time twice.</summary>
    public Cell Of(DateTimeOffset at)
    {
        var local = TimeZoneInfo.ConvertTime(at, zone);
        return !zone.IsAmbiguousTime(local.DateTime) && Cell.Of(local.DateTime) is { } cell ? cell : Cell.Of(local.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture));
    }

    public string Word(Type type, string word) => words.Value(type, Enum.GetNames(type).First(name => name.Equals(word, StringComparison.OrdinalIgnoreCase)));

    private string Joined(JsonNode value, Func<string, string> write)
    {
        List<string> written = [.. value.AsArray().Select(one => write(Text(one!)))];
        // A name with such a sign in it would come back as two.
        return string.Join(words.And, written.Any(one => one.IndexOfAny(SplitNames.Signs) >= 0) ? value.AsArray().Select(one => Text(one!)) : written);
    }

    private static string Text(JsonNode value) => value.GetValue<string>();
}
