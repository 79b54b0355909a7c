namespace Sanmo.Bot.Spreadsheets.Tables;

/// <summary><c>Lines</c>: several texts in one cell. <c>Shown</c>: composed for the reader; what it says is kept elsewhere.</summary>
internal enum ColumnKind { Text, Lines, Person, People, Branch, Branches, Word, Words, YesNo, Number, Numbers, Date, Time, WorkNumber, Shown }
