namespace Sanmo.Bot.Spreadsheets.Tables;

/// <summary>What sheets, columns and words are called; both languages are understood when a workbook is read.</summary>
internal abstract partial class SheetWords
{
    public static SheetWords In(string language) => language == "en" ? English : Chinese;

    public static IReadOnlyList<SheetWords> All => [Chinese, English];

    /// <summary>By the table's path.</summary>
    protected abstract IReadOnlyDictionary<string, string> Sheets { get; }

    /// <summary>By the column's name, or by table and column where a table calls it otherwise.</summary>
    protected abstract IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>By type and value.</summary>
    protected abstract IReadOnlyDictionary<string, string> Values { get; }

    public string Sheet(string path) => Sheets.GetValueOrDefault(path, path);

    public string Header(Table table, Column column) => Headers.TryGetValue($"{table.Path}:{column.Name}", out var own) ? own : Headers.TryGetValue(column.Name, out var name) ? name : column.Name;

    public string Value(Type type, string value) => Values.GetValueOrDefault($"{type.Name}.{value}", value);

    public bool Knows(Table table) => Sheets.ContainsKey(table.Path);
    public bool Knows(Table table, Column column) => Headers.ContainsKey($"{table.Path}:{column.Name}") || Headers.ContainsKey(column.Name);
    public bool Knows(Type type, string value) => Values.ContainsKey($"{type.Name}.{value}");

    public abstract string Yes { get; }
    public abstract string No { get; }

    /// <summary>Between several names in one cell.</summary>
    public abstract string And { get; }

    public abstract string ReadMe { get; }
    public abstract IReadOnlyList<string> HowToRead(string zone);
    public abstract string LongTexts { get; }
    public abstract string LongTextNumber { get; }
    public abstract string LongTextPart { get; }
    public abstract string LongText { get; }

    public abstract string Form { get; }
    public abstract string FormTitle(string organisation);
    public abstract string FormLine(string unit, string day, int items, int closed, int overdue);
    public abstract string FilledInBy { get; }
    public abstract string Page { get; }
    public abstract string SignedBy { get; }
    public abstract string Count { get; }
    public abstract string CloseOut { get; }
    public abstract string ClosedOn(string day, string? by);
    public abstract string Sustained { get; }
    public abstract string AllBranches { get; }
    public abstract string StepDone { get; }

    public abstract string Attendance { get; }
    public abstract string AttendanceTotals { get; }
    public abstract string DueCount { get; }
    public abstract string PresentCount { get; }
    public abstract string LeaveCount { get; }
    public abstract string AbsentCount { get; }
    public abstract string VotersDue { get; }
    public abstract string VotersPresent { get; }
    public abstract string Presence { get; }
    public abstract string Present { get; }
    public abstract string OnLeave { get; }
    public abstract string Absent { get; }
    public abstract string Awaited { get; }
    public abstract string LeaveReason { get; }
    public abstract string SignedInAt { get; }

    public abstract string Hours { get; }
    public abstract string HoursTotals { get; }
    public abstract string Activity { get; }
    public abstract string Activities { get; }
    public abstract string ConfirmedHours { get; }
    public abstract string UnconfirmedHours { get; }

    public abstract string Answers { get; }
    public abstract string AnsweredAt { get; }
    public abstract string Answered { get; }
    public abstract string NotAnswered { get; }
    public abstract string Member { get; }
    public abstract string EmployeeNo { get; }
    public abstract string BranchName { get; }

    /// <summary>The sheets that are only for reading: an import leaves them aside.</summary>
    public IEnumerable<string> ReadingSheets => [ReadMe, Attendance, AttendanceTotals, Hours, HoursTotals, Answers];
}
