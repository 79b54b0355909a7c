using Sanmo.Core.Meetings;

namespace Sanmo.Core.Branches;

/// <param name="Id"><c>branch-1</c>, <c>branch-office</c>, <c>branch-retired</c>.</param>
/// <param name="Aliases">What people also call it (一支部, 支部1).</param>
/// <param name="Exemptions">What the branch does without for a while.</param>
internal sealed record Branch(string Id, string Name, string? NameEn, IReadOnlyList<string> Aliases, IReadOnlyList<GroupBinding> Groups, IReadOnlyList<Exemption>? Exemptions = null)
{
    /// <summary>The name in the reader's language, for example <c>en</c>.</summary>
    public string NameIn(string language) => language == "en" && NameEn is not null ? NameEn : Name;

    /// <summary>How many group chats it has as people see it: the same people once more on another platform are no second chat.</summary>
    public int ChatCount => Groups.GroupBy(group => group.Channel).Select(channel => channel.Count()).DefaultIfEmpty(0).Max();
}
