using Sanmo.Core.Organisation.Keeping;
using Sanmo.Core.Organisation.Writing;

namespace Sanmo.Bot.Commands;

/// <summary><c>export organisation FILE</c>: everything kept, as a file that imports back to the same state.</summary>
internal static class Export
{
    public static Task<int> RunAsync(string[] args, string kind, FileInfo file, CancellationToken cancel) => WithState.RunAsync(args, async services =>
    {
        if (kind != "organisation")
        {
            await Console.Error.WriteLineAsync($"\"{kind}\" cannot be exported; there is: organisation.");
            return 1;
        }

        var kept = await services.GetRequiredService<ReadKept>().RunAsync();
        await using var stream = file.Create();
        WriteOrganisation.To(stream, kept);
        Console.WriteLine($"{kept.Members.Count} members in {kept.Branches.Count} branches and their work were written to {file.FullName}.");
        return 0;
    }, cancel);
}
