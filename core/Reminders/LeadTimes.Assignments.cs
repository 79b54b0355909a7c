using Sanmo.Core.Assignments;

namespace Sanmo.Core.Reminders;

internal sealed partial class LeadTimes
{
    /// <summary>Reminded of like a staged item; owners who have reported are left out when a reminder is released.</summary>
    public IReadOnlyList<Reminder> For(Assignment assignment)
    {
        if (!assignment.Owners.Any(assignment.IsOpenFor))
            return [];
        var plan = Start(assignment.Work, assignment.ScheduleVersion, assignment.ScheduledAt);
        var limit = new PlannedLimit(0, assignment.Due);
        SayAssigned(plan, assignment.ScheduledAt, assignment.Due);
        SayBefore(plan, [limit], [7, 3, 1, 0], Audience.Owner, Lane.Digest, options.DigestAt);

        var secretary = assignment.Branch is null ? Audience.Office : Audience.BranchSecretary;
        SayLate(plan, limit, null, workdays => workdays switch
        {
            1 => [(Audience.Owner, Lane.Digest), (secretary, Lane.Digest)],
            3 => [(Audience.Owner, Lane.Reminder), (secretary, Lane.Reminder)],
            _ when secretary == Audience.Office => [(Audience.Office, Lane.Digest)],
            _ => [(secretary, Lane.Digest), (Audience.Office, Lane.Digest)],
        });
        return plan.Reminders;
    }

    /// <summary>Told at once, on a day off only when the next workday is too late.</summary>
    private void SayAssigned(Plan plan, DateTimeOffset at, DateOnly due)
    {
        var end = After(due);
        var workday = OnWorkday(at, Audience.Owner);
        plan.Say(Stage.Assigned, Audience.Owner, Lane.Reminder, workday < end ? workday : at, end);
    }
}
