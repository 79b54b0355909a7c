using Sanmo.Core.Members;

namespace Sanmo.Core.Meetings;

/// <summary>Who checks a meeting's minutes: the committee office, and never whoever handed them in; pure.</summary>
internal static class MinutesChecker
{
    public static IReadOnlyList<string> Of(string submitter, Roster roster)
    {
        var others = roster.Members.Where(member => member.ServesCommittee && member.Id != submitter).ToList();
        return [.. (others.Exists(member => member.Is(Role.CommitteeOffice)) ? others.Where(member => member.Is(Role.CommitteeOffice)) : others).Select(member => member.Id)];
    }
}
