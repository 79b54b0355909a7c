using Sanmo.Bot.Spreadsheets;
using Sanmo.Core.Organisation.Keeping;
using Sanmo.Core.Organisation.Writing;

namespace Sanmo.Bot.Commands;

/// <summary><c>export KIND FILE</c>: what is kept, as a file that imports back to the same state; a workbook, or JSON for the whole organisation.</summary>
internal static class Export
{
    /// <param name="language">Of headers and words in a workbook; null for the organisation's.</param>
    public static Task<int> RunAsync(string[] args, string kind, FileInfo file, string? language, CancellationToken cancel) => WithState.RunAsync(args, async services =>
    {
        var isWorkbook = file.Extension.Equals(".xlsx", StringComparison.OrdinalIgnoreCase);
        if (!ExportKind.All.Contains(kind) || language is not (null or "zh" or "en"))
        {
            await Console.Error.WriteLineAsync(language is not (null or "zh" or "en") ? $"\"{language}\" is no language of the bot; it is zh or en." : $"\"{kind}\" cannot be exported; there is: {string.Join(", ", ExportKind.All)}.");
            return 1;
        }
        if (!isWorkbook && (kind != ExportKind.Organisation || !file.Extension.Equals(".json", StringComparison.OrdinalIgnoreCase)))
        {
            await Console.Error.WriteLineAsync($"{kind} is written as {(kind == ExportKind.Organisation ? "JSON or a workbook; name the file .json or .xlsx" : "a workbook; name the file .xlsx")}.");
            return 1;
        }

        var kept = await services.GetRequiredService<ReadKept>().RunAsync();
        await using var stream = file.Create();
        if (isWorkbook)
            ExportWorkbook.To(stream, kind, kept, (kept.Branches, kept.Members), language ?? kept.Language, services.GetRequiredService<TimeProvider>().GetUtcNow());
        else
            WriteOrganisation.To(stream, kept);
        Console.WriteLine($"{kept.Members.Count} members in {kept.Branches.Count} branches and their work are kept; {kind} was written to {file.FullName}.");
        return 0;
    }, cancel);
}
