using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sanmo.Bot.Spreadsheets.Tables;
using Sanmo.Bot.Spreadsheets.Workbooks;
using Sanmo.Core.Agenda;
using Sanmo.Core.Calendars;
using Sanmo.Core.Organisation.Rows;

namespace Sanmo.Bot.Spreadsheets.Reading;

/// <summary>A cell as a value of the organisation file, or what is wrong with it.</summary>
internal sealed class ReadCell(People people, BranchNames branches, LocalZone zone, ReadDay days, string language)
{
    private readonly ReadingWords _say = ReadingWords.In(language);
    private const int LongestQuote = 40;
    private static readonly string[] _yes = ["是", "yes", "true", "1", "√", "✓", "有", "y", "长期坚持"];
    private static readonly string[] _no = ["否", "no", "false", "0", "×", "✗", "无", "n"];

    public CellReading Of(Column column, Cell cell) => cell.Kind switch
    {
        CellKind.Blank => default,
        CellKind.Formula => CellReading.Bad(_say.Formula(Cut(cell.Text!))),
        CellKind.Fault => CellReading.Bad(_say.Fault(cell.Text!)),
        _ => Read(column, cell, cell.ToString()),
    };

    private CellReading Read(Column column, Cell cell, string text) => column.Kind switch
    {
        ColumnKind.Text when column.Name == "language" => new(JsonValue.Create(Headers.Plain(text) switch { "中文" or "chinese" => "zh", "英文" or "english" => "en", _ => text })),
        ColumnKind.Text => new(JsonValue.Create(text)),
        ColumnKind.Lines => new(new JsonArray([.. TextLines.Read(text).Select(line => (JsonNode?)JsonValue.Create(line))])),
        ColumnKind.Person => Person(text),
        ColumnKind.People => Each(SplitNames.Of(text), Person),
        ColumnKind.Branch => new(JsonValue.Create(branches.Read(text))),
        ColumnKind.Branches => Each(SplitNames.Of(text), name => new(JsonValue.Create(branches.Read(name)))),
        ColumnKind.Word => Word(column.Type, text),
        ColumnKind.Words => Each(SplitNames.Of(text), word => Word(column.Type, word)),
        ColumnKind.YesNo => YesNo(text),
        ColumnKind.Number => Number(column.Type, cell, text),
        ColumnKind.Numbers => Each(SplitNames.Of(text), number => Number(column.Type, Cell.Of(number), number)),
        ColumnKind.Date => cell.Kind == CellKind.Moment ? Date(DateOnly.FromDateTime(cell.At)) : cell.Kind == CellKind.Text && days.Day(text) is { } day ? Date(day) : CellReading.Bad(_say.NotADate(Cut(text))),
        ColumnKind.Time => cell.Kind == CellKind.Moment ? Time(new(cell.At, null)) : cell.Kind == CellKind.Text && days.Time(text) is { } time ? Time(time) : CellReading.Bad(_say.NotATime(Cut(text))),
        ColumnKind.WorkNumber => Number(column.Work!.Value, text),
        _ => default,
    };

    public static CellReading Date(DateOnly day) => new(JsonValue.Create(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    public CellReading Time(StatedTime time) => new(JsonValue.Create(StatedTime.Of(time.Offset is null ? zone.At(DateOnly.FromDateTime(time.Local), TimeOnly.FromDateTime(time.Local)) : time.In(zone.Zone)).ToString()));

    public CellReading Word(Type type, string text) => KnownWords.Find(type, text) is { } name
        ? new(JsonValue.Create(JsonNamingPolicy.CamelCase.ConvertName(name)))
        : CellReading.Bad(_say.NotKnown(Cut(text), KnownWords.Of(type, SheetWords.In("zh"))));

    public CellReading Person(string text) => people.Read(text) switch
    {
        ({ } id, _) => new(JsonValue.Create(id)),
        (_, { Count: > 1 } several) => CellReading.Bad(_say.Several(Cut(text), [.. several.Select(person => person.EmployeeNo)])),
        // Whoever has left is still named by an id in what happened before.
        _ when text.Trim().All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_') => new(JsonValue.Create(text.Trim())),
        _ => CellReading.Bad(_say.NotAMember(Cut(text))),
    };

    private CellReading Number(WorkKind kind, string text) => new WorkNumber(text.Normalize(NormalizationForm.FormKC).Trim()).For(kind) is { } number
        ? new(JsonValue.Create(new WorkRef(kind, number).ToString()))
        : CellReading.Bad(_say.NotOfThisSheet(Cut(text), new WorkRef(kind, 12).ToString()));

    private CellReading Number(Type type, Cell cell, string text)
    {
        var number = cell.Kind == CellKind.Number ? (decimal?)Math.Round((decimal)Math.Clamp(cell.Number, -1e15, 1e15), 9)
            : decimal.TryParse(text.Normalize(NormalizationForm.FormKC).Trim().TrimEnd('%'), NumberStyles.Number, CultureInfo.InvariantCulture, out var said) ? said : null;
        return number is not { } known ? CellReading.Bad(_say.NotANumber(Cut(text)))
            : type == typeof(decimal) ? new(JsonValue.Create(known))
            : known == decimal.Truncate(known) && Math.Abs(known) <= int.MaxValue ? new(JsonValue.Create((int)known)) : CellReading.Bad(_say.NotWhole(Cut(text)));
    }

    private CellReading YesNo(string text) => Headers.Plain(text) is var said && _yes.Contains(said) ? new(JsonValue.Create(true)) : _no.Contains(said) ? new(JsonValue.Create(false)) : CellReading.Bad(_say.NotYesNo(Cut(text)));

    private static CellReading Each(IEnumerable<string> texts, Func<string, CellReading> read)
    {
        var array = new JsonArray();
        foreach (var text in texts)
        {
            var (value, wrong) = read(text);
            if (wrong is not null)
                return CellReading.Bad(wrong);
            array.Add(value);
        }
        return new(array);
    }

    private static string Cut(string text) => text.ReplaceLineEndings(" ") is var line && line.Length > LongestQuote ? $"{line[..LongestQuote]}…" : line;
}
