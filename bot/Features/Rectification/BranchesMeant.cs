using Sanmo.Bot.Features.Permissions;
using Sanmo.Core.Branches;

namespace Sanmo.Bot.Features.Rectification;

/// <summary>Who serves the committee and names no branch means all of them; pure.</summary>
internal static class BranchesMeant
{
    public static List<Branch> Of(Ask ask) =>
        ask.Slots.Branch is null && ask.Group is null && Permission.Of(ask.Intent, ask.Asker) == Reach.All ? [.. ask.Roster.Branches] : NamedBranches.Of(ask);
}
