using Sanmo.Core.Agenda;
using Sanmo.Core.Organisation.Reading;

namespace Sanmo.Bot.Spreadsheets.Reading;

/// <param name="Sheets">What the sheets were taken for, by section.</param>
/// <param name="NewNumbers">How many numbers rows without one need.</param>
internal sealed record SheetReading(OrganisationReading Reading, IReadOnlyDictionary<string, string> Sheets, IReadOnlyDictionary<WorkKind, int> NewNumbers);
