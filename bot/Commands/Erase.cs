using System.Globalization;
using Sanmo.Core.Erasing;
using Sanmo.Core.Members;

namespace Sanmo.Bot.Commands;

/// <summary><c>erase MEMBER [--dry-run]</c>: takes out who a person was, and says what it did.</summary>
internal static class Erase
{
    public static Task<int> RunAsync(string[] args, string who, bool dryRun, CancellationToken cancel) => WithState.RunAsync(args, async services =>
    {
        var roster = await services.GetRequiredService<RosterCache>().GetAsync();
        var called = roster.Members.Where(member => member.Id == who || member.EmployeeNo == who || member.Name == who).ToList();
        if (called.Count != 1)
        {
            await Console.Error.WriteLineAsync(called.Count == 0 ? $"Nobody has the id, staff number or name \"{who}\". Nothing was changed." : $"{called.Count} people are called \"{who}\": {string.Join(", ", called.Select(member => member.Id))}. Give the id. Nothing was changed.");
            return 1;
        }

        var erasure = await services.GetRequiredService<ErasePerson>().RunAsync(called[0], "operator", reallyDo: !dryRun);
        if (erasure.InTheWay.Count > 0)
        {
            foreach (var entry in erasure.InTheWay)
                Console.WriteLine($"open   {entry.Work}  {entry.Title}");
            await Console.Error.WriteLineAsync($"{called[0].Id} still has open work. Nothing was changed. Hand it over first (in the chat: 交接 · hand over; assign the item to somebody else; withdraw the sign-up), then run it again.");
            return 1;
        }

        foreach (var (what, count) in erasure.Done)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(dryRun ? "would erase" : "erased")}  {what}: {count}"));
        foreach (var work in erasure.Mentions)
            Console.WriteLine($"look at  {work}: somebody has written the name in it");
        Console.WriteLine($"{called[0].Id} {(dryRun ? "would be" : "is")} \"{ErasePerson.NeutralNameEn}\" everywhere. Counts and the audit trail stay. Backups made before still hold the person: delete them when their time is over.");
        return 0;
    }, cancel, longWork: true);
}
