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

        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var kept = await services.GetRequiredService<ReadKept>().RunAsync();
        await using var stream = file.OpenRead();
        var reading = ReadOrganisation.From(stream, now, kept);
        foreach (var problem in reading.Problems)
            await Console.Error.WriteLineAsync($"{(problem.StopsImport ? "wrong" : "odd")}: {problem}");
        if (reading.Organisation is not { } wanted)
        {
            await Console.Error.WriteLineAsync($"Nothing was imported. Put {reading.Problems.Count(problem => problem.StopsImport)} thing(s) right and run it again.");
            return 1;
        }

        var plan = PlanImport.Of(kept, wanted, now);
        foreach (var row in plan.Rows.Where(row => row.Change != RowChange.Unchanged))
            Console.WriteLine(row);
        if (!dryRun)
            await services.GetRequiredService<WriteImport>().RunAsync(plan, wanted, "import");
        Console.WriteLine($"{(dryRun ? "Would import" : "Imported")} {plan.Rows.Count(row => row.Change == RowChange.Added)} new and {plan.Rows.Count(row => row.Change == RowChange.Changed)} changed rows; {plan.Rows.Count(row => row.Change == RowChange.Unchanged)} as they were.");
        return 0;
    }, cancel);
}
