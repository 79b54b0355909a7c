using Sanmo.Bot.Spreadsheets.Reading;
using Sanmo.Core.Agenda;
using Sanmo.Core.Calendars;
using Sanmo.Core.Organisation.Importing;
using Sanmo.Core.Organisation.Keeping;

namespace Sanmo.Bot.Spreadsheets;

/// <summary>A workbook into what is kept: looked at first, then all of it or nothing.</summary>
internal sealed class ImportWorkbook(ReadKept readKept, WriteImport write, WorkStores works, WorkCalendar calendar, TimeProvider time)
{
    /// <summary>What an import would do; nothing is written.</summary>
    public async Task<WorkbookImport> PreviewAsync(Stream workbook, string language = "en")
    {
        var (kept, now) = (await readKept.RunAsync(), time.GetUtcNow());
        var sheets = ReadSheets.From(workbook, kept, now, calendar, language: language);
        return new(sheets, sheets.Reading.Organisation is { } wanted ? PlanImport.Of(kept, wanted, now) : null);
    }

    /// <param name="by">Whom the audit trail names.</param>
    /// <returns>What was done; without a plan nothing was.</returns>
    public async Task<WorkbookImport> RunAsync(Stream workbook, string by, string language = "en")
    {
        var (kept, now) = (await readKept.RunAsync(), time.GetUtcNow());
        var sheets = ReadSheets.From(workbook, kept, now, calendar, language: language);
        if (sheets.Reading.Organisation is not null && sheets.NewNumbers.Count > 0)
        {
            // What is registered in the chat meanwhile must not get the same number.
            var reserved = await ReserveAsync(sheets);
            workbook.Position = 0;
            sheets = ReadSheets.From(workbook, kept, now, calendar, new(kind => reserved[kind].Dequeue()), language);
        }
        if (sheets.Reading.Organisation is not { } wanted)
            return new(sheets, null);
        var plan = PlanImport.Of(kept, wanted, now);
        await write.RunAsync(plan, wanted, by);
        return new(sheets, plan);
    }

    private async Task<Dictionary<WorkKind, Queue<int>>> ReserveAsync(SheetReading sheets)
    {
        var reserved = new Dictionary<WorkKind, Queue<int>>();
        foreach (var (kind, count) in sheets.NewNumbers)
        {
            await RaiseAsync(kind, HighestNumber.Of(kind, sheets.Reading.Organisation!, []) - count);
            reserved[kind] = new();
            for (var left = count; left > 0; left--)
                reserved[kind].Enqueue(await NextAsync(kind));
        }
        return reserved;
    }

    private Task RaiseAsync(WorkKind kind, int atLeast) => kind switch
    {
        WorkKind.Meeting => works.Meetings.RaiseNumberAsync(atLeast),
        WorkKind.Assignment => works.Assignments.RaiseNumberAsync(atLeast),
        WorkKind.RectificationItem => works.Items.RaiseNumberAsync(atLeast),
        WorkKind.VolunteerActivity => works.Activities.RaiseNumberAsync(atLeast),
        WorkKind.AnnualTarget => works.Targets.RaiseNumberAsync(atLeast),
        _ => works.Notices.RaiseNumberAsync(atLeast),
    };

    private Task<int> NextAsync(WorkKind kind) => kind switch
    {
        WorkKind.Meeting => works.Meetings.NextNumberAsync(),
        WorkKind.Assignment => works.Assignments.NextNumberAsync(),
        WorkKind.RectificationItem => works.Items.NextNumberAsync(),
        WorkKind.VolunteerActivity => works.Activities.NextNumberAsync(),
        WorkKind.AnnualTarget => works.Targets.NextNumberAsync(),
        _ => works.Notices.NextNumberAsync(),
    };
}
