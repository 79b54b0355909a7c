using Sanmo.Core.Assignments;
using Sanmo.Core.Calendars;
using Sanmo.Core.Meetings;
using Sanmo.Core.Notices;
using Sanmo.Core.Rectification;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Reminders;

/// <summary>The instant that a reminder must not pass unnoticed; pure.</summary>
/// <param name="At">The start, or the end of the last day.</param>
/// <param name="Day">Set where only the day counts.</param>
internal sealed record LimitOf(DateTimeOffset At, DateOnly? Day)
{
    /// <returns>Null where there is none.</returns>
    public static LimitOf? Work(object? work, int step, LocalZone zone) => work switch
    {
        Meeting meeting => new(meeting.Start, null),
        VolunteerActivity activity => new(activity.Start, null),
        Notice { AckDeadline: { } deadline } => new(deadline, null),
        Assignment assignment => Of(assignment.Due, zone),
        RectificationItem item when step > 0 && step <= item.Milestones.Count => Of(item.Milestones[step - 1].Due, zone),
        RectificationItem { Due: { } due } => Of(due, zone),
        _ => null,
    };

    public bool TakesPlace => Day is null;

    /// <summary>The last good moment before it: that morning, or an hour before.</summary>
    public DateTimeOffset? Before(DateTimeOffset now, LocalZone zone)
    {
        DateTimeOffset[] moments = Day is { } day ? [zone.At(day, new(9, 0)), zone.At(day, new(15, 0))] : [At.AddHours(-1), At.AddMinutes(-15)];
        return moments.Select(moment => (DateTimeOffset?)zone.Local(moment)).FirstOrDefault(moment => moment > now);
    }

    private static LimitOf Of(DateOnly day, LocalZone zone) => new(zone.EndOf(day), day);
}
