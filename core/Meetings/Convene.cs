using Sanmo.Core.Members;

namespace Sanmo.Core.Meetings;

/// <summary>Who attends a meeting, by its type and whom it is for; pure.</summary>
internal static class Convene
{
    /// <param name="branches">The branches it is for; all of them for a meeting of the whole organisation.</param>
    /// <param name="whole">It is the whole organisation's.</param>
    /// <param name="partyGroup">For a group's meeting.</param>
    public static IReadOnlyList<string> Attendees(MeetingType type, IReadOnlyCollection<string> branches, bool whole, string? partyGroup, Roster roster)
    {
        var members = roster.Members.Where(member => member.Kind != MemberKind.Activist).ToList();
        var within = members.Where(member => branches.Contains(member.Branch)).ToList();
        return [.. (type switch
        {
            MeetingType.DemocraticLife => Leading(members),
            MeetingType.Special when whole => Leading(members),
            MeetingType.Promotion => within.Where(member => member.LeadsBranch || member.Is(Role.GroupLeader)).Concat(members.Where(member => whole && member.ServesCommittee)),
            MeetingType.Committee => within.Where(member => member.LeadsBranch || member.Is(Role.GroupLeader)),
            MeetingType.Group => within.Where(member => partyGroup is null || member.PartyGroup == partyGroup),
            MeetingType.Other when whole => members.Where(member => member.ServesCommittee).Concat(within.Where(member => member.LeadsBranch)),
            _ => within,
        }).Select(member => member.Id).Distinct()];
    }

    /// <summary>Who may sit in without being due: activists, at lectures.</summary>
    public static IReadOnlyList<string> Invitees(MeetingType type, IReadOnlyCollection<string> branches, Roster roster) => type != MeetingType.Lecture ? [] :
        [.. roster.Members.Where(member => member.Kind == MemberKind.Activist && branches.Contains(member.Branch)).Select(member => member.Id)];

    /// <summary>How long a meeting of the type usually takes.</summary>
    public static int UsualMinutes(MeetingType type) => type switch
    {
        MeetingType.ThemeDay or MeetingType.OrgLife or MeetingType.Special or MeetingType.DemocraticLife => 150,
        MeetingType.General or MeetingType.Lecture or MeetingType.Appraisal => 90,
        MeetingType.HeartTalk => 40,
        _ => 60,
    };

    private static IEnumerable<Member> Leading(IEnumerable<Member> members) => members.Where(member => member.Is(Role.CommitteeSecretary) || member.Is(Role.CommitteeDeputy));
}
