using Sanmo.Bot.Channels;
using Sanmo.Core.Members;
using Sanmo.Core.Outgoing;

namespace Sanmo.Bot.Delivery;

/// <summary>Where a recipient can be reached now; pure.</summary>
internal static class FindAddress
{
    /// <param name="lastUsed">The platform the member last spoke on; null when they never did.</param>
    /// <returns>Null when the member has no account on a platform that we serve.</returns>
    public static Address? Of(Recipient recipient, Roster roster, IReadOnlyList<IChannel> channels, string? lastUsed = null)
    {
        if (recipient.Group is { } group)
            return new(group.Channel, group.Chat, null, roster.FindByGroup(group.Channel, group.Chat)?.Groups.First(binding => binding.ConversationId == group.Chat).ServiceUrl);
        var served = (roster.FindMember(recipient.Member)?.Accounts ?? []).Where(candidate => candidate.Id != "" && channels.Any(channel => channel.Serves(candidate.Channel))).ToList();
        var account = served.LastOrDefault(candidate => candidate.Channel == lastUsed) ?? served.LastOrDefault();
        return account is null ? null : new(account.Channel, null, account.Id);
    }
}
