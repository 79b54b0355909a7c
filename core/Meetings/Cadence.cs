using Sanmo.Core.Calendars;

namespace Sanmo.Core.Meetings;

/// <summary>Which of the usual meetings a month or a quarter still lacks. The rule says "generally": this asks, it never judges; pure.</summary>
internal static class Cadence
{
    // A smaller branch has no committee of its own.
    private const int MembersOfACommittee = 7;

    /// <param name="meetings">The branch's; planned ones count.</param>
    /// <param name="hasGroups">The branch is divided into groups.</param>
    public static IReadOnlyList<MeetingType> MissingInMonth(IEnumerable<Meeting> meetings, DateOnly day, int members, bool hasGroups, LocalZone zone)
    {
        var first = new DateOnly(day.Year, day.Month, 1);
        return Missing(meetings, first, first.AddMonths(1), [.. members >= MembersOfACommittee ? [MeetingType.Committee] : Array.Empty<MeetingType>(), .. hasGroups ? [MeetingType.Group] : Array.Empty<MeetingType>()], zone);
    }

    public static IReadOnlyList<MeetingType> MissingInQuarter(IEnumerable<Meeting> meetings, DateOnly day, LocalZone zone)
    {
        var first = new DateOnly(day.Year, (day.Month - 1) / 3 * 3 + 1, 1);
        return Missing(meetings, first, first.AddMonths(3), [MeetingType.General], zone);
    }

    private static List<MeetingType> Missing(IEnumerable<Meeting> meetings, DateOnly from, DateOnly until, MeetingType[] usual, LocalZone zone)
    {
        var there = meetings.Where(meeting => meeting.State != MeetingState.Cancelled && zone.DateOf(meeting.Start) is var day && day >= from && day < until).Select(meeting => meeting.Type).ToHashSet();
        return [.. usual.Where(type => !there.Contains(type))];
    }
}
