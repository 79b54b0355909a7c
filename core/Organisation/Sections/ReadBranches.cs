using Sanmo.Core.Branches;
using Sanmo.Core.Organisation.Reading;
using Sanmo.Core.Organisation.Rows;

namespace Sanmo.Core.Organisation.Sections;

internal static class ReadBranches
{
    // "org" is where the organisation's own work is kept; the others mean several branches when people say them.
    private static readonly string[] Reserved = ["org", "all", "mine"];

    public static IReadOnlyList<Branch> From(IReadOnlyList<FileRow<BranchRow>> rows, FileReading reading, IReadOnlyList<Branch> kept)
    {
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var chats = kept.SelectMany(branch => branch.Groups.Select(group => (Chat(group), branch.Id))).ToDictionary(pair => pair.Item1, pair => pair.Id);
        return [.. rows.Select(row => Read(row.Value, reading.Check(row.Place), seen, chats))];
    }

    private static Branch Read(BranchRow row, RowCheck check, Dictionary<string, int> seen, Dictionary<string, string> keptChats)
    {
        var id = check.Id($"id", row.Id);
        check.Require(!Reserved.Contains(id), $"id \"{id}\" is reserved; choose for example branch-1");
        check.Once($"id {id}", seen);
        var groups = (row.Groups ?? []).Select(group => Read(group, check)).ToList();
        foreach (var group in groups)
        {
            check.Once($"group chat {Chat(group)}", seen);
            if (keptChats.TryGetValue(Chat(group), out var owner) && owner != id)
                check.Wrong($"group chat {Chat(group)} is bound to {owner} already; unbind it there first, or take it out of this row");
        }
        var name = check.Text($"name", row.Name);
        // Two branches of one name cannot be told apart in a sentence, but the file may well be right.
        foreach (var word in (row.Aliases ?? []).Append(name).Distinct().Where(word => !seen.TryAdd($"name {word}", 0)))
            check.Odd($"\"{word}\" also names another branch; people will be asked which one they mean");
        return new(id, name, RowCheck.Optional(row.NameEn), [.. (row.Aliases ?? []).Select(alias => alias.Trim()).Distinct()], groups, row.Exemptions);
    }

    private static GroupBinding Read(GroupRow row, RowCheck check)
    {
        check.Require(row.ServiceUrl is null || Uri.TryCreate(row.ServiceUrl, UriKind.Absolute, out var url) && url.Scheme is "http" or "https",
            $"serviceUrl \"{row.ServiceUrl}\" is not a web address; it starts with https://");
        return new(check.Text($"groups.channel", row.Channel), check.Text($"groups.conversationId", row.ConversationId), RowCheck.Optional(row.ServiceUrl));
    }

    private static string Chat(GroupBinding group) => $"{group.Channel} {group.ConversationId}";
}
