using Sanmo.Core.Assignments;
using Sanmo.Core.Meetings;
using Sanmo.Core.Notices;
using Sanmo.Core.Rectification;
using Sanmo.Core.Reminders;
using Sanmo.Core.Volunteering;

namespace Sanmo.Tests.Reminders;

/// <summary>A piece of work of any kind, as far as the laws of planning ask about it.</summary>
/// <param name="Limits">The last local date of each step.</param>
/// <param name="Plan">Its plan in a given schedule version.</param>
internal sealed record Piece(
    object Work,
    DateTimeOffset ScheduledAt,
    bool Finished,
    IReadOnlyDictionary<int, DateOnly> Limits,
    Func<LeadTimes, int, IReadOnlyList<Reminder>> Plan)
{
    private static readonly Dictionary<int, DateOnly> None = [];

    public static Piece Of(Meeting work) => new(
        work, work.ScheduledAt, work.State == MeetingState.Cancelled || work.State == MeetingState.Held && work.Type != MeetingType.Special, None, (leadTimes, version) => leadTimes.For(work with { ScheduleVersion = version }));

    public static Piece Of(Assignment work) => new(
        work, work.ScheduledAt, work.State != AssignmentState.Open || work.Reports.Count > 0, new Dictionary<int, DateOnly> { [0] = work.Due },
        (leadTimes, version) => leadTimes.For(work with { ScheduleVersion = version }));

    public static Piece Of(RectificationItem work) => new(
        work, work.ScheduledAt, work.Status is RectificationStatus.Closed or RectificationStatus.Cancelled,
        work.Milestones.Index().Select(step => (Step: step.Index + 1, step.Item.Due)).Append((0, work.Due!.Value)).ToDictionary(),
        (leadTimes, version) => leadTimes.For(work with { ScheduleVersion = version }));

    public static Piece Of(VolunteerActivity work) => new(
        work, work.ScheduledAt, work.State is VolunteerState.Summarised or VolunteerState.Archived or VolunteerState.Cancelled, None,
        (leadTimes, version) => leadTimes.For(work with { ScheduleVersion = version }));

    public static Piece Of(Notice work) => new(
        work, work.ScheduledAt, work.State != NoticeState.Sent || !work.NeedAck, None, (leadTimes, version) => leadTimes.For(work with { ScheduleVersion = version }));

    /// <summary>Whose line it is, where a step may have its own doer; null for any other audience.</summary>
    public string? DoerOf(Reminder line) => Work is RectificationItem item && line.Audience == Audience.Owner
        ? line.Step == 0 ? item.Owner : item.Milestones[line.Step - 1].Owner ?? item.Owner
        : null;

    public override string ToString() => Work.ToString()!;
}
