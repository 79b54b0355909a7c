using Sanmo.Core.Members;

namespace Sanmo.Core.Meetings;

/// <summary>Who decides on somebody's leave; pure.</summary>
internal static class LeaveApprover
{
    /// <summary>
    /// The host who convened it, else the branch's secretary. A branch secretary's own request goes one level up, to the committee.
    /// Never oneself; the committee where nobody else is left.
    /// </summary>
    public static IReadOnlyList<string> Of(Meeting meeting, string member, Roster roster)
    {
        var ownSecretary = meeting.Branch is not null && roster.FindMember(member) is { } person && person.Branch == meeting.Branch && person.Is(Role.Secretary);
        if (ownSecretary)
            return Committee(member, roster);
        if (meeting.Host is { } host && host != member && roster.FindMember(host) is not null)
            return [host];
        var leaders = meeting.Branch is null ? [] : roster.InBranch(meeting.Branch).Where(one => one.LeadsBranch && one.Id != member).ToList();
        if (leaders.Exists(one => one.Is(Role.Secretary)))
            return [.. leaders.Where(one => one.Is(Role.Secretary)).Select(one => one.Id)];
        return leaders.Count > 0 ? [.. leaders.Select(one => one.Id)] : Committee(member, roster);
    }

    /// <summary>The committee may always decide in the convener's place.</summary>
    public static bool MayDecide(Meeting meeting, string member, string by, Roster roster) =>
        by != member && (Of(meeting, member, roster).Contains(by) || roster.FindMember(by)?.ServesCommittee == true);

    private static IReadOnlyList<string> Committee(string member, Roster roster)
    {
        var others = roster.Members.Where(one => one.ServesCommittee && one.Id != member).ToList();
        return [.. (others.Exists(one => one.Is(Role.CommitteeOffice)) ? others.Where(one => one.Is(Role.CommitteeOffice)) : others).Select(one => one.Id)];
    }
}
