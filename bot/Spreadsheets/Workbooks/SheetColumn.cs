namespace Sanmo.Bot.Spreadsheets.Workbooks;

/// <param name="Width">In characters of the normal font.</param>
/// <param name="Choices">Offered as a list when somebody fills in a cell.</param>
internal sealed record SheetColumn(string Header, double Width, CellFormat Format = CellFormat.General, IReadOnlyList<string>? Choices = null);
