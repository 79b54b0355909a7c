using System.Globalization;

namespace Sanmo.Core.Reminders;

internal sealed partial class LeadTimes
{
    private static readonly (int Days, Stage Stage)[] Before =
        [(7, Stage.SevenDaysBefore), (3, Stage.ThreeDaysBefore), (1, Stage.DayBefore), (0, Stage.OnTheDay)];

    private static readonly (int Workdays, Stage Stage)[] Late =
        [(1, Stage.LateOneWorkday), (3, Stage.LateThreeWorkdays), (5, Stage.LateFiveWorkdays)];

    /// <summary>
    /// The days before some limits and on them, moved back to workdays. What falls on one day for one reader becomes one line that
    /// speaks of the nearest limit.
    /// </summary>
    /// <returns>The dates on which something is said.</returns>
    private HashSet<DateOnly> SayBefore(Plan plan, IEnumerable<PlannedLimit> limits, int[] days, Audience audience, Lane lane, TimeOnly time)
    {
        var lines =
            from limit in limits
            from before in Before
            where days.Contains(before.Days)
            let line = (Limit: limit, Before: before, Date: calendar.OnOrBefore(limit.Due.AddDays(-before.Days)))
            group line by (line.Limit.Doer, line.Date) into day
            select day.MinBy(line => (line.Limit.Due, line.Limit.Step, line.Before.Days));
        var said = new HashSet<DateOnly>();
        foreach (var (limit, before, date) in lines.ToList())
            if (plan.Say(before.Stage, audience, lane, At(date, time), After(limit.Due), limit.Step) is not null)
                said.Add(date);
        return said;
    }

    /// <summary>The rungs after a limit, up to <paramref name="last"/> where another limit's rungs take over.</summary>
    private void SayLate(Plan plan, PlannedLimit limit, DateOnly? last, Func<int, IEnumerable<(Audience Audience, Lane Lane)>> tell)
    {
        var repeats = Enumerable.Range(2, options.RepeatsAhead).Select(times => (Workdays: 5 * times, Stage: Stage.LateEveryFiveWorkdays));
        var (date, counted) = (limit.Due, 0);
        foreach (var (workdays, stage) in Late.Concat(repeats))
        {
            date = calendar.AddWorkdays(date, workdays - counted);
            counted = workdays;
            if (date > last)
                return;
            var occasion = stage == Stage.LateEveryFiveWorkdays ? workdays.ToString(CultureInfo.InvariantCulture) : "";
            foreach (var (audience, lane) in tell(workdays))
                plan.Say(stage, audience, lane, Digest(date), step: limit.Step, occasion: occasion);
        }
    }
}
