namespace Sanmo.Bot.Spreadsheets.Workbooks;

/// <summary><c>Moment</c>: a date, with or without a clock time. <c>Fault</c>: an error such as #REF!.</summary>
internal enum CellKind { Blank, Text, Number, Moment, Truth, Formula, Fault }
