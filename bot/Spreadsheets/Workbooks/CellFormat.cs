namespace Sanmo.Bot.Spreadsheets.Workbooks;

internal enum CellFormat { General, Date, Time }
