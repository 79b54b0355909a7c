namespace Sanmo.Bot.Spreadsheets.Workbooks;

/// <summary>The file is no workbook that can be read; the message says why, and the cure.</summary>
internal sealed class UnreadableWorkbookException(string message, Exception? inner = null) : Exception(message, inner);
