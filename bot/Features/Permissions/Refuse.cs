using Sanmo.Bot.Replies;

namespace Sanmo.Bot.Features.Permissions;

internal static class Refuse
{
    /// <summary>Says who can do it: the asker's own secretary for a branch's business, the committee office for everybody's.</summary>
    public static Answer For(Ask ask, bool everywhere)
    {
        var role = Permission.WhoMay(ask.Intent, everywhere);
        var people = ask.Roster.Members.Where(member => member.Is(role) && (everywhere || role >= Core.Members.Role.CommitteeOffice || member.Branch == ask.Asker.Branch)).Take(3).Select(member => member.NameIn(ask.Language)).ToList();
        return Answer.Of(PermissionWords.In(ask.Language).AskInstead(role, people.Count == 0 ? null : JoinNames.In(ask.Language, people)));
    }
}
