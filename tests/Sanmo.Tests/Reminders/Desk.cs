using Sanmo.Core.Assignments;
using Sanmo.Core.Calendars;
using Sanmo.Core.Meetings;
using Sanmo.Core.Notices;
using Sanmo.Core.Rectification;
using Sanmo.Core.Reminders;
using Sanmo.Core.Volunteering;

namespace Sanmo.Tests.Reminders;

/// <summary>Pieces of work as a secretary would enter them, and what is planned for them.</summary>
internal static class Desk
{
    public static readonly TimeZoneInfo Beijing = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
    public static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    public static readonly WorkCalendar Calendar = LoadCalendar.Shipped();

    public static LeadTimes LeadTimes(ReminderOptions? options = null, TimeZoneInfo? zone = null, WorkCalendar? calendar = null) =>
        new(calendar ?? Calendar, zone ?? Beijing, options ?? new());

    /// <summary>An instant on the Beijing clock, <c>11-23 09:00</c> of 2026.</summary>
    public static DateTimeOffset At(string clock) => DateTimeOffset.Parse($"2026-{clock}+08:00", null);

    public static DateOnly Day(string date) => DateOnly.Parse($"2026-{date}", null);

    public static readonly DateTimeOffset LongAgo = DateTimeOffset.Parse("2025-12-01T09:00+08:00", null);

    public static Meeting Meeting(string start, string scheduled = "11-23 09:00") => new(
        5, "branch-1", MeetingType.Committee, "支委会", null, At(start), At(start).AddHours(1), "二楼会议室", false, "m-1", "m-2",
        ["m-1", "m-2", "m-3"], [], MeetingState.Planned, 1, At(scheduled));

    public static Assignment Assignment(string due, string scheduled = "11-02 10:00") => new(
        7, "branch-1", "Send the plan", null, ["m-1", "m-2"], false, Day(due), [], AssignmentState.Open, null, "m-9", 1, At(scheduled));

    public static RectificationItem Staged(DateOnly due) => new(
        12, "branch-1", "Records are late", null, null, null, [], "m-8", "m-3", ResolutionKind.Staged, due, false,
        [], [], [], RectificationStatus.InProgress, new(2025, 12, 1), null, null, null, null, 1, 1, LongAgo);

    public static RectificationItem Immediate(string due, string scheduled) =>
        Staged(Day(due)) with { Kind = ResolutionKind.Immediate, ScheduledAt = At(scheduled) };

    public static RectificationItem LongTerm(string scheduled) =>
        Staged(default) with { Kind = ResolutionKind.LongTerm, Due = null, Sustain = true, ScheduledAt = At(scheduled) };

    public static VolunteerActivity Activity(string start, string published = "11-16 10:10") => new(
        3, "branch-1", "贾鲁河巡河", null, "Water quality", At(start), At(start).AddHours(3), "院门口", null, 20, null, "m-4", "Wear non-slip shoes",
        [], [], VolunteerState.Published, 1, At(published));

    public static Notice Notice(string sent, string? deadline) => new(
        8, "Study material", "Read it", ["branch-1"], ["m-1", "m-2"], true, deadline is null ? null : At(deadline), "m-9", null, At(sent),
        NoticeState.Sent, 1, At(sent));

    public static DateOnly DateOf(DateTimeOffset instant) => new LocalZone(Beijing).DateOf(instant);

    /// <summary>The Beijing date of each reminder to an audience, with its stage.</summary>
    public static IEnumerable<(string Day, Stage Stage)> Days(this IEnumerable<Reminder> plan, Audience audience) =>
        plan.Where(reminder => reminder.Audience == audience)
            .Select(reminder => (DateOf(reminder.Due).ToString("MM-dd", null), reminder.Stage));

    /// <summary>One line for each reminder, <c>11-30 08:45 OnTheDay Owner Digest</c> on the Beijing clock.</summary>
    public static string[] Lines(this IEnumerable<Reminder> plan, TimeZoneInfo? zone = null) =>
        [.. plan.Select(reminder =>
            $"{TimeZoneInfo.ConvertTime(reminder.Due, zone ?? Beijing):MM-dd HH:mm} {reminder.Stage} {reminder.Audience} {reminder.Lane}")];

    public static string[] Lines(this IEnumerable<Reminder> plan, Audience audience, TimeZoneInfo? zone = null) =>
        plan.Where(reminder => reminder.Audience == audience).Lines(zone);
}
