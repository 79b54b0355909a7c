using Microsoft.Extensions.Options;
using Sanmo.Core.Calendars;
using Sanmo.Core.Outgoing;

namespace Sanmo.Core.Reminders;

/// <summary>What is said whatever happens: the branch's week, the committee's counts, what the month or the quarter still lacks; pure.</summary>
internal sealed class Occasions(WorkCalendar calendar, LocalZone zone, IOptions<ReminderOptions> options)
{
    private const int MonthlyOn = 20;

    /// <summary>Of a local day.</summary>
    public IReadOnlyList<Occasion> On(DateOnly day)
    {
        if (!calendar.IsWorkday(day))
            return [];
        var found = new List<Occasion>();
        var (monday, digest) = (MondayOf(day), zone.At(day, options.Value.DigestAt));
        // A week that begins or ends with days off is told of on its first and its last workday.
        if (day == calendar.OnOrAfter(monday))
            found.Add(new(Content.BranchWeek, monday, digest, zone.StartOf(day.AddDays(2)), Lane.Reminder));
        if (day == calendar.OnOrBefore(monday.AddDays(4)) && day >= monday)
            found.Add(new(Content.CommitteeWeek, monday, zone.At(day, options.Value.WeeklyCountsAt), zone.StartOf(monday.AddDays(8)), Lane.Reminder));
        var first = new DateOnly(day.Year, day.Month, 1);
        if (day == calendar.OnOrAfter(first.AddDays(MonthlyOn - 1)) && day.Month == first.AddDays(MonthlyOn - 1).Month)
            found.Add(new(Content.CadenceMissing, first.AddDays(MonthlyOn - 1), digest, zone.StartOf(first.AddMonths(1)), Lane.Digest));
        if (day.Month % 3 == 0 && day == calendar.OnOrAfter(first))
            found.Add(new(Content.CadenceMissing, first, digest, zone.StartOf(first.AddDays(14)), Lane.Digest));
        return found;
    }

    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
