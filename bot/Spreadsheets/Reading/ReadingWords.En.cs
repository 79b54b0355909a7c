using Sanmo.Bot.Spreadsheets.Workbooks;

namespace Sanmo.Bot.Spreadsheets.Reading;

internal abstract partial class ReadingWords
{
    private static readonly ReadingWords English = new En();

    private sealed class En : ReadingWords
    {
        public override string Column(string letters, string header, string? field) => $"column {letters} \"{header}\"{(field is null ? "" : $" ({field})")}: ";
        public override string Formula(string formula) => $"it holds a formula ({formula}), and formulas are never computed here; copy the cell and paste it as a value";
        public override string Fault(string error) => $"it shows the error {error}; put the value in";
        public override string NotADate(string text) => $"\"{text}\" is not a date; write for example 2026-11-30 or 2026年11月30日";
        public override string NotATime(string text) => $"\"{text}\" is not a date and time; write for example 2026-11-30 15:30";
        public override string NotAMember(string text) => $"\"{text}\" is not a member; write a name, an employee number, or both as 周明（E1007）";
        public override string Several(string text, IReadOnlyList<string> numbers) => $"\"{text}\" is the name of {numbers.Count} members, {string.Join(" and ", numbers)}; write the employee number";
        public override string NotANumber(string text) => $"\"{text}\" is not a number";
        public override string NotWhole(string text) => $"\"{text}\" is not a whole number";
        public override string NotYesNo(string text) => $"\"{text}\" is neither yes (是) nor no (否)";
        public override string NotKnown(string text, IReadOnlyList<string> words) => $"\"{text}\" is not known; it is one of {string.Join(", ", words)}";
        public override string NotOfThisSheet(string text, string example) => $"\"{text}\" is not a number of this sheet; write for example 12 or {example}";
        public override string Empty => "it is empty, but is required";
        public override string ColumnMissing(string header) => $"the column \"{header}\" is missing, but is required";
        public override string KeyEmpty => "it is empty, but says what the row belongs to";
        public override string KeyMissing(string header) => $"the column \"{header}\" is missing; it says what the row belongs to";
        public override string NotThere(string key, string sheet) => $"{key} is not in sheet \"{sheet}\"; put it there first, or take this row out";
        public override string NoProblem => "it has no problem and is left aside";
        public override string UnknownColumn(string letters, string header) => $"column {letters} \"{header}\" is not known and is left aside";
        public override string UnknownSheet => "this sheet is not known and is left aside";
        public override string SameSheet(string other) => $"it is the same as sheet \"{other}\"; put them together, or take one out";
        public override string SameHeader(string letters, string header) => $"columns {letters} have the same header \"{header}\"";
        public override string NoHeaders(int within, string examples) => $"no row of headers was found in its first {within} rows; headers are for example {examples}";
        public override string NoSheet(string names) => $"no sheet is known; sheets are called {names}";
        public override string Unreadable(Unreadable why) => UnreadableWorkbookException.Say(why);
    }
}
