using Sanmo.Core.Members;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering;

/// <summary>Who hears of a step in an activity's life.</summary>
internal sealed class TellOfActivity(News news)
{
    public const string Submitted = "vol.submitted";
    public const string Approved = "vol.approved";
    public const string Returned = "vol.returned";
    public const string Declined = "vol.declined";
    public const string Cancelled = "vol.cancelled";
    public const string Moved = "vol.moved";
    public const string Invited = "vol.invited";
    public const string Credited = "vol.credited";
    public const string Corrected = "vol.corrected";
    public const string Claimed = "vol.claimed";
    public const string ClaimRefused = "vol.claim-refused";

    /// <summary>Whoever decides on proposals.</summary>
    public IEnumerable<Core.Outgoing.Delivery> Committee(VolunteerActivity activity, long version, string topic, Ask ask) =>
        People(ask.Roster.Members.Where(member => member.ServesCommittee).Select(member => member.Id), activity, version, topic, ask);

    /// <summary>The branch that proposed it: its leaders, who proposed it, and who is to organise it.</summary>
    public IEnumerable<Core.Outgoing.Delivery> Proposers(VolunteerActivity activity, long version, string topic, Ask ask) =>
        People(Leaders(activity, ask.Roster).Append(activity.ProposedBy).Append(activity.Organiser), activity, version, topic, ask);

    /// <summary>Everybody on its list, and its organiser.</summary>
    public IEnumerable<Core.Outgoing.Delivery> Involved(VolunteerActivity activity, long version, string topic, Ask ask) =>
        People(activity.Involved.Append(activity.Organiser), activity, version, topic, ask);

    public IEnumerable<Core.Outgoing.Delivery> People(IEnumerable<string?> members, VolunteerActivity activity, long version, string topic, Ask ask) =>
        members.OfType<string>().Distinct().Where(member => member != ask.Asker.Id && ask.Roster.FindMember(member) is not null)
            .Select(member => news.ToMember(member, activity.Work, version, activity.ScheduleVersion, topic, ask.Now, activity.Start));

    /// <summary>The group chats of the branches it is open to.</summary>
    public IEnumerable<Core.Outgoing.Delivery> Groups(VolunteerActivity activity, long version, string topic, Ask ask) =>
        ask.Roster.Branches.Where(branch => activity.IsOpenTo(branch.Id)).SelectMany(branch => branch.Groups).Select(group => Recipient.OfGroup(group.Channel, group.ConversationId)).Distinct()
            .Select(chat => news.To(chat, activity.Work, version, activity.ScheduleVersion, topic, ask.Now, activity.Start));

    private static IEnumerable<string> Leaders(VolunteerActivity activity, Roster roster) =>
        activity.Branch is { } branch ? roster.InBranch(branch).Where(member => member.LeadsBranch).Select(member => member.Id) : [];
}
