namespace Sanmo.Bot.Spreadsheets.Workbooks;

/// <summary>A sheet to be written: one row of headers, then rows of cells.</summary>
/// <param name="Form">Null for a table to work in; with it, a form to be printed and signed.</param>
internal sealed record Sheet(string Name, IReadOnlyList<SheetColumn> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows, FormPage? Form = null);
