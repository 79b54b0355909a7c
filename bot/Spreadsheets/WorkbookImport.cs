using Sanmo.Bot.Spreadsheets.Reading;
using Sanmo.Core.Organisation.Importing;

namespace Sanmo.Bot.Spreadsheets;

/// <param name="Plan">Null when the workbook is wrong, and nothing was or would be written.</param>
internal sealed record WorkbookImport(SheetReading Sheets, ImportPlan? Plan);
