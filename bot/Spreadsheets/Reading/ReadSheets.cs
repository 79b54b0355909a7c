using System.Text.RegularExpressions;
using Sanmo.Bot.Spreadsheets.Tables;
using Sanmo.Bot.Spreadsheets.Workbooks;
using Sanmo.Bot.Spreadsheets.Writing;
using Sanmo.Core.Branches;
using Sanmo.Core.Calendars;
using Sanmo.Core.Organisation;
using Sanmo.Core.Organisation.Reading;

namespace Sanmo.Bot.Spreadsheets.Reading;

/// <summary>Reads a workbook whole, or says everything that is wrong with it.</summary>
internal static partial class ReadSheets
{
    public static SheetReading From(Stream stream, WholeOrganisation kept, DateTimeOffset now, WorkCalendar calendar, NewNumbers? numbers = null, string language = "en")
    {
        var problems = new Problems();
        try
        {
            return From(LongTexts.Join(ReadWorkbook.From(stream), MatchSheets.IsLongTexts), kept, now, calendar, numbers, problems, language);
        }
        catch (UnreadableWorkbookException error)
        {
            problems.Add(RowPlace.File, $"{ReadingWords.In(language).Unreadable(error.Why)}");
            return new(new(null, problems.All), new Dictionary<string, string>(), new Dictionary<Core.Agenda.WorkKind, int>());
        }
    }

    private static SheetReading From(IReadOnlyList<FoundSheet> found, WholeOrganisation kept, DateTimeOffset now, WorkCalendar calendar, NewNumbers? numbers, Problems problems, string language)
    {
        var say = ReadingWords.In(language);
        var sheets = MatchSheets.In(found, problems, say);
        var zone = ZoneOf(sheets, kept);
        var local = TimeZoneInfo.ConvertTime(now, zone);
        var (people, branches, branchOf) = NamesIn(sheets, kept);
        var writers = SheetWords.All.Select((words, at) => new WriteCell(words, at == 0 ? "zh" : "en", people, branches, zone)).ToList();
        var days = new ReadDay(local, calendar);
        numbers ??= Following(sheets, kept);
        var file = new BuildFile(sheets, new KeptRows(kept), new(people, branches, new(zone), days, language), writers, days, DateOnly.FromDateTime(local.DateTime), id => branchOf.GetValueOrDefault(id), numbers, problems, say);
        var (element, places) = file.Run();
        var reading = ReadOrganisation.From(element, places, problems, now, kept);
        return new(reading with { Problems = [.. reading.Problems.Select(problem => NameColumn(InChinese(problem, sheets, language), problem.Reason, sheets, say)).OrderBy(problem => PlaceOf(problem, found)).ThenBy(problem => problem.Place.Row)] }, sheets.Where(sheet => sheet.Table.Parent is null).ToDictionary(sheet => sheet.Table.Section, sheet => sheet.Sheet), numbers.Taken);
    }

    private static TimeZoneInfo ZoneOf(IReadOnlyList<MatchedTable> sheets, WholeOrganisation kept) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(Texts(sheets, "organisation", "timeZone").FirstOrDefault() ?? kept.TimeZone, out var zone) ? zone : TimeZoneInfo.FindSystemTimeZoneById(WholeOrganisation.Empty.TimeZone);

    /// <summary>Everybody in the workbook and everybody kept, the workbook's word being the newer one.</summary>
    private static (People, BranchNames, Dictionary<string, string>) NamesIn(IReadOnlyList<MatchedTable> sheets, WholeOrganisation kept)
    {
        var named = Rows(sheets, "branches", "id", "name", "nameEn", "aliases").Where(row => row[0] is not null && row[1] is not null)
            .Select(row => new Branch(row[0]!, row[1]!, row[2], row[3] is { } aliases ? TextLines.Read(aliases) : [], []));
        var branches = new BranchNames(kept.Branches.Concat(named));
        var listed = Rows(sheets, "members", "id", "employeeNo", "name", "nameEn", "branch").Where(row => row[1] is not null)
            .Select(row => (Row: row, Id: row[0] ?? kept.Members.FirstOrDefault(member => member.EmployeeNo.Equals(row[1], StringComparison.OrdinalIgnoreCase))?.Id)).Where(row => row.Id is not null).ToList();
        var people = new People(kept.Members.Select(Person.Of).Concat(listed.Select(row => new Person(row.Id!, row.Row[1]!, row.Row[2] ?? row.Row[1]!, row.Row[3]))));
        var branchOf = kept.Members.ToDictionary(member => member.Id, member => member.Branch);
        foreach (var (row, id) in listed.Where(row => row.Row[4] is not null))
            branchOf[id!] = branches.Read(row[4]!);
        return (people, branches, branchOf);
    }

    private static NewNumbers Following(IReadOnlyList<MatchedTable> sheets, WholeOrganisation kept)
    {
        var next = new Dictionary<Core.Agenda.WorkKind, int>();
        return new(kind => next[kind] = (next.TryGetValue(kind, out var last) ? last : Highest(kind, sheets, kept)) + 1);
    }

    /// <summary>The highest number of a kind, kept or in the workbook.</summary>
    private static int Highest(Core.Agenda.WorkKind kind, IReadOnlyList<MatchedTable> sheets, WholeOrganisation kept)
    {
        var inSheets = AllTables.List.Where(table => table.Parent is null && table.Key.Work == kind).SelectMany(table => Texts(sheets, table.Path, "number")).Select(text => new Core.Organisation.Rows.WorkNumber(text.Trim()).For(kind) ?? 0);
        return HighestNumber.Of(kind, kept, inSheets);
    }

    private static IEnumerable<string> Texts(IReadOnlyList<MatchedTable> sheets, string table, string column) => Rows(sheets, table, column).Select(row => row[0]).OfType<string>();

    private static IEnumerable<string?[]> Rows(IReadOnlyList<MatchedTable> sheets, string table, params string[] columns) =>
        sheets.Where(sheet => sheet.Table.Path == table).SelectMany(sheet =>
        {
            var places = columns.Select(name => sheet.Columns.Where(pair => pair.Value.Name == name).Select(pair => (int?)pair.Key).FirstOrDefault()).ToList();
            return sheet.Rows.Select(row => places.Select(at => at is { } known && row[known] is { IsBlank: false, Kind: not (CellKind.Formula or CellKind.Fault) } cell ? cell.ToString() : null).ToArray());
        });

    private static int PlaceOf(FileProblem problem, IReadOnlyList<FoundSheet> found) => found.Index().Where(sheet => sheet.Item.Name == problem.Place.Section).Select(sheet => (int?)sheet.Index).FirstOrDefault() ?? found.Count;

    /// <summary>With the sheet's own names, for whoever reads Chinese.</summary>
    private static FileProblem InChinese(FileProblem problem, IReadOnlyList<MatchedTable> sheets, string language)
    {
        if (language == "en")
            return problem;
        var sheet = sheets.FirstOrDefault(sheet => sheet.Sheet == problem.Place.Section || problem.Place.Row == 0 && sheet.Table.Path == problem.Place.Section);
        string? Title(string field) => sheet is not null && AllTables.Of(sheet.Table.Section).SelectMany(table => table.Columns.Select(column => (table, column))).FirstOrDefault(own => own.column.Name == field) is { column: { } column, table: { } table } ? SheetWords.In("zh").Header(table, column) : null;
        return problem with { Text = $"{SayReason.In(language, problem.Text, Title)}", Place = sheet is null ? problem.Place : problem.Place with { Section = sheet.Sheet } };
    }

    /// <summary>Says which column a sentence about a field speaks of.</summary>
    /// <param name="english">Where the fields have the file's names.</param>
    private static FileProblem NameColumn(FileProblem problem, string english, IReadOnlyList<MatchedTable> sheets, ReadingWords say)
    {
        if (problem.Place.Row == 0 || OwnWord().IsMatch(english) || sheets.FirstOrDefault(sheet => sheet.Sheet == problem.Place.Section) is not { } sheet)
            return problem;
        foreach (Match word in Word().Matches(english))
            if (sheet.Columns.Where(pair => pair.Value.Name == word.Value).Select(pair => (int?)pair.Key).FirstOrDefault() is { } at)
                return problem with { Text = $"{say.Column(ColumnName.Of(at), SheetWords.In("zh").Header(sheet.Table, sheet.Columns[at]), null)}{problem.Reason}" };
        return problem;
    }

    [GeneratedRegex("^(?:column |[A-Z]{1,3} 列)")]
    private static partial Regex OwnWord();

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Word();
}
