using Sanmo.Core.Branches;

namespace Sanmo.Bot.Features.Permissions;

/// <summary>The branches somebody speaks of; pure.</summary>
internal static class NamedBranches
{
    /// <summary>Those named; without a name the chat's branch, else the asker's own. Unknown ids are left out.</summary>
    public static List<Branch> Of(Ask ask) => ask.Slots.Branch switch
    {
        ["all"] => [.. ask.Roster.Branches],
        null or [] or ["mine"] => [.. new[] { ask.Group ?? ask.Roster.FindBranch(ask.Asker.Branch) }.OfType<Branch>()],
        var named => [.. named.Select(id => ask.Roster.FindBranch(id == "mine" ? ask.Asker.Branch : id)).OfType<Branch>()],
    };
}
