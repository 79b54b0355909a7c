using Sanmo.Core.Branches;
using Sanmo.Core.Members;
using Sanmo.Core.WebChat;

namespace Sanmo.Bot.Channels.WebChat;

/// <summary>The chats a person is in; pure.</summary>
internal static class RoomsOf
{
    /// <summary>The own branch's group and the private chat; whoever serves the committee is in every group.</summary>
    public static IReadOnlyList<Room> Member(Member member, Roster roster, string language) =>
    [
        .. roster.Branches.Where(branch => branch.Id == member.Branch || member.ServesCommittee)
            .OrderByDescending(branch => branch.Id == member.Branch)
            .Select(branch => Group(branch, roster, language)),
        new(WebChatPlace.PrivateOf(WebChatPlace.AccountOf(member.Id)), null, WebChatWords.In(language).BotName, [member.Id]),
    ];

    private static Room Group(Branch branch, Roster roster, string language) => new(
        WebChatPlace.GroupOf(branch.Id), branch.Id, branch.NameIn(language),
        [.. roster.Members.Where(member => member.Branch == branch.Id || member.ServesCommittee).OrderByDescending(member => member.Branch == branch.Id).Select(member => member.Id)]);
}
