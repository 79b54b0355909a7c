namespace Sanmo.Bot.Spreadsheets.Workbooks;

/// <summary>A sheet as it was read; rows without anything in them are left out.</summary>
internal sealed record FoundSheet(string Name, IReadOnlyList<FoundRow> Rows);
