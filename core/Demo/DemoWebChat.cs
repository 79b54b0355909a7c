using Sanmo.Core.Members;
using Sanmo.Core.Organisation;
using Sanmo.Core.WebChat;

namespace Sanmo.Core.Demo;

/// <summary>The demo's branches and people on the bot's own pages, beside the platform they have already.</summary>
internal static class DemoWebChat
{
    public static WholeOrganisation AddTo(WholeOrganisation demo) => demo with
    {
        Branches = [.. demo.Branches.Select(branch => branch with { Groups = [.. branch.Groups, new(WebChatPlace.Channel, WebChatPlace.GroupOf(branch.Id), null)] })],
        // Last: a member is written to on the last account unless another one was used since.
        Members = [.. demo.Members.Select(member => member with { Accounts = [.. member.Accounts, new Account(WebChatPlace.Channel, WebChatPlace.AccountOf(member.Id), null)] })],
    };
}
