using Sanmo.Bot.Spreadsheets;
using Sanmo.Core.Organisation.Importing;
using Sanmo.Core.Organisation.Keeping;
using Sanmo.Core.Organisation.Reading;

namespace Sanmo.Bot.Commands;

/// <summary><c>import FILE [--dry-run]</c>: all of the file or nothing, every problem named.</summary>
internal static class Import
{
    public static Task<int> RunAsync(string[] args, FileInfo file, bool dryRun, CancellationToken cancel) => WithState.RunAsync(args, async services =>
    {
        if (!file.Exists)
        {
            await Console.Error.WriteLineAsync($"{file.FullName} does not exist.");
            return 1;
        }

        await using var stream = file.OpenRead();
        return file.Extension.Equals(".json", StringComparison.OrdinalIgnoreCase) ? await JsonAsync(services, stream, dryRun) : await WorkbookAsync(services.GetRequiredService<ImportWorkbook>(), stream, dryRun);
    }, cancel);

    private static async Task<int> JsonAsync(IServiceProvider services, Stream stream, bool dryRun)
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var kept = await services.GetRequiredService<ReadKept>().RunAsync();
        var reading = ReadOrganisation.From(stream, now, kept);
        if (!Say(reading))
            return 1;
        var plan = PlanImport.Of(kept, reading.Organisation!, now);
        if (!dryRun)
            await services.GetRequiredService<WriteImport>().RunAsync(plan, reading.Organisation!, "import");
        Say(plan, new Dictionary<string, string>(), dryRun);
        return 0;
    }

    private static async Task<int> WorkbookAsync(ImportWorkbook import, Stream stream, bool dryRun)
    {
        var (sheets, plan) = dryRun ? await import.PreviewAsync(stream) : await import.RunAsync(stream, "import");
        if (!Say(sheets.Reading) || plan is null)
            return 1;
        Say(plan, sheets.Sheets, dryRun);
        return 0;
    }

    private static bool Say(OrganisationReading reading)
    {
        foreach (var problem in reading.Problems)
            Console.Error.WriteLine($"{(problem.StopsImport ? "wrong" : "odd")}: {problem}");
        if (reading.Organisation is null)
            Console.Error.WriteLine($"Nothing was imported. Put {reading.Problems.Count(problem => problem.StopsImport)} thing(s) right and run it again.");
        return reading.Organisation is not null;
    }

    /// <param name="sheets">What the sections are called in the workbook; empty for a file whose sections have the rows' own names.</param>
    private static void Say(ImportPlan plan, IReadOnlyDictionary<string, string> sheets, bool dryRun)
    {
        foreach (var row in plan.Rows.Where(row => dryRun || row.Change != RowChange.Unchanged))
        {
            Console.WriteLine(row with { Section = sheets.GetValueOrDefault(row.Section, row.Section) });
            if (!dryRun)
                continue;
            foreach (var change in row.Changes ?? [])
                Console.WriteLine($"    {change}");
            // A file of our own leaves out what the chat knows better; a sheet shows it, and somebody may have changed it there.
            foreach (var aside in sheets.Count > 0 ? row.LeftAside ?? [] : [])
                Console.WriteLine($"    {aside.Field} stays {aside.Before ?? "–"}: what happens to it is said in the chat (the sheet has {aside.After ?? "–"})");
        }

        Console.WriteLine($"{(dryRun ? "Would import" : "Imported")} {plan.Count(RowChange.Added)} new and {plan.Count(RowChange.Changed)} changed rows; {plan.Count(RowChange.Unchanged)} as they were.");
    }
}
