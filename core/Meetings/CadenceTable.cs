using Sanmo.Core.Calendars;

namespace Sanmo.Core.Meetings;

/// <summary>How often the meetings of a branch are generally held, and how a branch stands; pure.</summary>
internal static class CadenceTable
{
    public static IReadOnlyList<(MeetingType Type, CadencePeriod Period)> Rules { get; } =
    [
        (MeetingType.General, CadencePeriod.Quarter),
        (MeetingType.Committee, CadencePeriod.Month),
        (MeetingType.Group, CadencePeriod.Month),
        (MeetingType.Lecture, CadencePeriod.Quarter),
        (MeetingType.ThemeDay, CadencePeriod.Month),
        (MeetingType.OrgLife, CadencePeriod.Year),
    ];

    /// <summary>The quarter of a date, its three months and its year, by type.</summary>
    /// <param name="meetings">Any; those of other branches and types are left aside.</param>
    public static IReadOnlyList<CadenceLine> Of(string branch, IEnumerable<Meeting> meetings, IReadOnlyList<Exemption> exemptions, DateTimeOffset now, LocalZone zone)
    {
        var today = zone.DateOf(now);
        var own = meetings.Where(meeting => meeting.Branch == branch && meeting.State != MeetingState.Cancelled).ToList();
        return [.. Rules.SelectMany(rule => Stretches(rule.Period, today).Select(stretch =>
        {
            var within = own.Where(meeting => meeting.Type == rule.Type && zone.DateOf(meeting.Start) >= stretch.From && zone.DateOf(meeting.Start) <= stretch.To).ToList();
            var held = within.Count(meeting => meeting.State == MeetingState.Held || meeting.End <= now);
            return new CadenceLine(rule.Type, rule.Period, stretch.From, stretch.To, 1, held, within.Count - held, exemptions.FirstOrDefault(one => one.Type == rule.Type && one.From <= stretch.From && stretch.To <= one.To));
        }))];
    }

    /// <summary>The month, quarter or year around a date; both ends included.</summary>
    public static (DateOnly From, DateOnly To) Around(CadencePeriod period, DateOnly date) => period switch
    {
        CadencePeriod.Month => Months(date.Year, date.Month, 1),
        CadencePeriod.Quarter => Months(date.Year, (date.Month - 1) / 3 * 3 + 1, 3),
        _ => Months(date.Year, 1, 12),
    };

    private static IEnumerable<(DateOnly From, DateOnly To)> Stretches(CadencePeriod period, DateOnly today) => period == CadencePeriod.Month
        ? Enumerable.Range(0, 3).Select(month => Around(CadencePeriod.Month, Around(CadencePeriod.Quarter, today).From.AddMonths(month)))
        : [Around(period, today)];

    private static (DateOnly From, DateOnly To) Months(int year, int month, int count) => new DateOnly(year, month, 1) is var from ? (from, from.AddMonths(count).AddDays(-1)) : default;
}
