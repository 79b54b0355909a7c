using Sanmo.Core.Calendars;

namespace Sanmo.Core.Rectification;

/// <summary>How closely an item has to be watched on a day; pure.</summary>
internal static class Supervision
{
    private const int NearDays = 3;
    private const int EnoughPercent = 80;
    private const int SilentDays = 14;
    private const int RedAfterWorkdays = 5;
    private const int AnswerWithinWorkdays = 3;
    private const int AcceptWithinWorkdays = 2;

    public static SupervisionLevel Of(RectificationItem item, DateOnly today, WorkCalendar calendar)
    {
        if (!item.IsOpen)
            return SupervisionLevel.None;
        var since = YellowSince(item, today, calendar);
        var answered = since is { } from && Answered(item, from, calendar) is not null;
        if (WorkdaysLate(item, today, calendar) >= RedAfterWorkdays || item.OpenSlip?.AnswerBy < today
            || since is { } warned && !answered && calendar.AddWorkdays(warned, AnswerWithinWorkdays) <= today)
            return SupervisionLevel.Red;
        if (since is not null && (item.IsOverdue(today) || item.OpenSlip is not null || !answered || Answered(item, since.Value, calendar)?.Expected is not { } promised || promised < today))
            return SupervisionLevel.Yellow;
        return IsBlue(item, today) ? SupervisionLevel.Blue : SupervisionLevel.None;
    }

    /// <summary>A warning stands and nobody has said why and until when.</summary>
    public static bool AsksForCause(RectificationItem item, DateOnly today, WorkCalendar calendar) =>
        item.OpenSlip is not null || YellowSince(item, today, calendar) is { } since && Answered(item, since, calendar) is null;

    /// <summary>Workdays past the date to finish by; 0 while there is time.</summary>
    public static int WorkdaysLate(RectificationItem item, DateOnly today, WorkCalendar calendar) =>
        item.IsOverdue(today) && item.Limit is { } limit && limit < today ? Math.Max(1, calendar.CountWorkdays(limit, today)) : 0;

    /// <summary>Nobody has taken it on in time.</summary>
    public static bool IsUnaccepted(RectificationItem item, DateOnly today, WorkCalendar calendar) =>
        item.Status == RectificationStatus.Registered && calendar.AddWorkdays(DateOnly.FromDateTime(item.ScheduledAt.DateTime), AcceptWithinWorkdays) < today;

    /// <summary>The first day of the oldest warning that stands: past a limit, a step missed, returned twice, or a slip.</summary>
    private static DateOnly? YellowSince(RectificationItem item, DateOnly today, WorkCalendar calendar)
    {
        var days = new List<DateOnly>();
        if (item.IsOverdue(today))
            days.Add(calendar.AddWorkdays(item.Due!.Value, 1));
        days.AddRange(item.Milestones.Where(step => step.DoneAt is null && step.Due < today).Select(step => calendar.AddWorkdays(step.Due, 1)));
        if ((item.Verifications ?? []).Where(one => one.Cycle == item.Cycle && one.Outcome == VerificationOutcome.Returned).Skip(1).FirstOrDefault() is { } second)
            days.Add(DateOnly.FromDateTime(second.At.DateTime));
        if (item.OpenSlip is { } slip)
            days.Add(DateOnly.FromDateTime(slip.At.DateTime));
        return days.Count == 0 ? null : days.Min();
    }

    // Said a day ahead ("I will not make it") it counts as well.
    private static ProgressEntry? Answered(RectificationItem item, DateOnly since, WorkCalendar calendar) =>
        item.Progress.LastOrDefault(entry => entry.Kind == EntryKind.Cause && DateOnly.FromDateTime(entry.At.DateTime) >= calendar.OnOrBefore(since.AddDays(-1)));

    private static bool IsBlue(RectificationItem item, DateOnly today) =>
        item.Kind == ResolutionKind.LongTerm ? LastWord(item) < QuarterReview(today)
        : item.Limit is { } limit && limit >= today && limit.DayNumber - today.DayNumber <= NearDays && item.Percent < EnoughPercent
            || today.DayNumber - LastWord(item).DayNumber >= SilentDays;

    /// <summary>The first day of the quarter's last month that has passed last: by then long-term work is reviewed.</summary>
    private static DateOnly QuarterReview(DateOnly today)
    {
        var month = new DateOnly(today.Year, today.Month, 1);
        while (month.Month % 3 != 0)
            month = month.AddMonths(-1);
        // Reviewed within the month is in time.
        return month.Month == today.Month ? month.AddMonths(-3) : month;
    }

    private static DateOnly LastWord(RectificationItem item)
    {
        var scheduled = DateOnly.FromDateTime(item.ScheduledAt.DateTime);
        var entry = item.Progress.Count == 0 ? scheduled : DateOnly.FromDateTime(item.Progress.Max(one => one.At).DateTime);
        return entry > scheduled ? entry : scheduled;
    }
}
