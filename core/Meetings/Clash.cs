using Sanmo.Core.Calendars;

namespace Sanmo.Core.Meetings;

/// <summary>Another meeting at the same time that some of the same people attend.</summary>
/// <param name="Both">Who is expected at both.</param>
internal sealed record Clash(Meeting Other, IReadOnlyList<string> Both)
{
    private static readonly TimeOnly _morning = new(8, 30);
    private static readonly TimeOnly _evening = new(18, 0);
    private const int MinutesApart = 30;
    private const int WorkdaysTried = 5;

    /// <summary>Those of <paramref name="others"/> that overlap; touching ends do not. Pure.</summary>
    public static IReadOnlyList<Clash> Find(Meeting meeting, IEnumerable<Meeting> others) =>
    [
        .. others.Where(other => other.Number != meeting.Number && other.State == MeetingState.Planned && other.Start < meeting.End && meeting.Start < other.End)
            .Select(other => new Clash(other, [.. other.Expected.Intersect(meeting.Expected)]))
            .Where(clash => clash.Both.Count > 0).OrderBy(clash => clash.Other.Start).ThenBy(clash => clash.Other.Number),
    ];

    /// <summary>The next start in office hours, this day or one of the next workdays, at which nobody has another meeting; pure.</summary>
    public static DateTimeOffset? NextFree(Meeting meeting, IReadOnlyCollection<Meeting> others, DateTimeOffset now, WorkCalendar calendar, LocalZone zone)
    {
        var length = meeting.End - meeting.Start;
        var day = zone.DateOf(meeting.Start);
        var from = meeting.Start.AddMinutes(MinutesApart);
        for (var tried = 0; tried <= WorkdaysTried; tried++, day = calendar.AddWorkdays(day, 1), from = zone.At(day, _morning))
            for (var start = from; start + length <= zone.At(day, _evening); start = start.AddMinutes(MinutesApart))
                if (start > now && Find(meeting with { Start = start, End = start + length }, others).Count == 0)
                    return start;
        return null;
    }
}
