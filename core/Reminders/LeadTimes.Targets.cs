using Sanmo.Core.Targets;

namespace Sanmo.Core.Reminders;

internal sealed partial class LeadTimes
{
    /// <summary>The first workday of every quarter's last month, until the goal is reached.</summary>
    public IReadOnlyList<Reminder> For(AnnualTarget target)
    {
        var plan = Start(target.Work, target.ScheduleVersion, target.ScheduledAt);
        if (!target.Dropped && !target.IsReached)
            for (var month = 3; month <= 12; month += 3)
            {
                var day = calendar.OnOrAfter(new(target.Year, month, 1));
                plan.Say(Stage.QuarterlyReview, Audience.Owner, Lane.Digest, Digest(day), occasion: Iso(day));
            }

        return plan.Reminders;
    }
}
