using System.Globalization;
using Sanmo.Core.Agenda;
using Sanmo.Core.Assignments;
using Sanmo.Core.Meetings;
using Sanmo.Core.Rectification;
using Sanmo.Core.Volunteering;

namespace Sanmo.Core.Reminders;

/// <summary>What one member wants to be told at own distances (docs/decisions/0017): instead of the policy's word before a start, beside its word before a limit.</summary>
internal sealed partial class LeadTimes
{
    private const int MinutesOfDay = 24 * 60;

    /// <summary>What is said so shortly before a start counts as said on the day itself.</summary>
    public static readonly TimeSpan SameDay = TimeSpan.FromHours(12);

    /// <summary>Of the member's own part in the work, from the wish on; empty where the member has none.</summary>
    public IReadOnlyList<Reminder> Own(object work, ReminderWishes wishes) => wishes.LeadMinutes is not { Count: > 0 } minutes ? [] : work switch
    {
        Meeting { State: MeetingState.Planned } meeting when meeting.Expected.Contains(wishes.Member) => BeforeStart(Since(meeting.Work, meeting.ScheduleVersion, meeting.ScheduledAt, wishes), Audience.Attendees, meeting.Start, minutes),
        VolunteerActivity { State: VolunteerState.Published } activity when activity.Participants.Contains(wishes.Member) => BeforeStart(Since(activity.Work, activity.ScheduleVersion, activity.ScheduledAt, wishes), Audience.Participants, activity.Start, minutes),
        Assignment assignment when assignment.IsOpenFor(wishes.Member) => BeforeLimits(Since(assignment.Work, assignment.ScheduleVersion, assignment.ScheduledAt, wishes), [new(0, assignment.Due)], For(assignment), wishes),
        RectificationItem { IsOpen: true } item => BeforeLimits(Since(item.Work, item.ScheduleVersion, item.ScheduledAt, wishes), [.. LimitsOf(item).Where(limit => limit.Doer == wishes.Member)], For(item), wishes),
        _ => [],
    };

    /// <summary>
    /// The policy's word before a start that the member's own takes the place of. The one on the day itself only gives way to another on that day:
    /// nobody talks himself out of every reminder of a meeting.
    /// </summary>
    public bool Replaces(Reminder usual, object work, ReminderWishes wishes) => (usual.Audience, usual.Stage) switch
    {
        (Audience.Attendees, Stage.PreviousWorkday) or (Audience.Participants, Stage.DayBefore) => Own(work, wishes).Count > 0,
        (Audience.Attendees or Audience.Participants, Stage.BeforeStart) => Own(work, wishes).Any(own => own.UsefulUntil - own.Due <= SameDay),
        _ => false,
    };

    private Plan Since(WorkRef work, int chain, DateTimeOffset scheduled, ReminderWishes wishes) => Start(work, chain, wishes.LeadsSince > scheduled ? wishes.LeadsSince.Value : scheduled);

    private static IReadOnlyList<Reminder> BeforeStart(Plan plan, Audience audience, DateTimeOffset start, IReadOnlyList<int> minutes)
    {
        // What quiet hours push to one instant is said once.
        var said = new HashSet<DateTimeOffset>();
        foreach (var before in minutes)
            plan.Say(Stage.OwnLead, audience, Lane.Reminder, start.AddMinutes(-before), start, occasion: Occasion(before), unless: said);
        return plan.Reminders;
    }

    // Only whole days count: a limit has no hour. Days on which the policy speaks, it speaks.
    private IReadOnlyList<Reminder> BeforeLimits(Plan plan, IReadOnlyList<PlannedLimit> limits, IReadOnlyList<Reminder> policy, ReminderWishes wishes)
    {
        var taken = policy.Where(line => line.Audience == Audience.Owner).Select(line => Date(line.Due)).ToHashSet();
        foreach (var limit in limits.OrderBy(limit => limit.Due))
            foreach (var before in wishes.LeadMinutes!.Where(before => before % MinutesOfDay == 0))
                if (calendar.OnOrBefore(limit.Due.AddDays(-before / MinutesOfDay)) is var date && !taken.Contains(date)
                    && plan.Say(Stage.OwnLead, Audience.Owner, Lane.Digest, At(date, wishes.DigestAt ?? options.DigestAt), After(limit.Due), limit.Step, Occasion(before)) is not null)
                    taken.Add(date);
        return plan.Reminders;
    }

    private static IEnumerable<PlannedLimit> LimitsOf(RectificationItem item)
    {
        if (item.Kind != ResolutionKind.LongTerm && item.Limit is { } final)
            yield return new(0, final, item.Owner);
        foreach (var (index, step) in item.Milestones.Index())
            if (step.DoneAt is null)
                yield return new(index + 1, step.Due, step.Owner ?? item.Owner);
    }

    private static string Occasion(int before) => before.ToString(CultureInfo.InvariantCulture);
}
