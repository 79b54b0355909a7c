namespace Sanmo.Bot.Spreadsheets.Workbooks;

internal enum Unreadable { Damaged, Encrypted, Old, NoWorkbook, OtherZip, TooLarge, TooMuch, TooManyParts, TooManyCells }
