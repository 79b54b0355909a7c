using Sanmo.Core.Agenda;
using Sanmo.Core.Outgoing;

namespace Sanmo.Core.Reminders;

/// <summary>What becomes of a message that somebody does not want now; pure. Nothing passes a limit in silence: what is said on the day itself still comes.</summary>
internal static class HoldBack
{
    public const string Muted = "muted";

    /// <summary>A row that somebody has put off comes when it was put off to.</summary>
    public const char PutOffMark = '~';

    /// <param name="resume">When somebody is reminded next, not before an instant.</param>
    /// <returns>The row for later, or ended; null when it may go now.</returns>
    public static Delivery? Of(Delivery row, ReminderWishes wishes, DateTimeOffset now, Func<DateTimeOffset, DateTimeOffset> resume)
    {
        if (row.Content is not (Content.Reminder or Content.News) || row.Lane == Lane.Urgent || IsOfTheDay(row) || row.Id.Contains(PutOffMark, StringComparison.Ordinal))
            return null;
        if (wishes.Silences.Where(silence => silence.Lasts(now) && Silences(silence, row)).OrderByDescending(silence => silence.Until ?? DateTimeOffset.MaxValue).FirstOrDefault() is not { } silence)
            return null;
        var due = silence.Until is { } until ? resume(until) : DateTimeOffset.MaxValue;
        return due < row.UsefulUntil || due < DateTimeOffset.MaxValue && KeepsTrue(row)
            ? row with { State = DeliveryState.Planned, Due = due, Lane = Lane.Digest, Reason = Muted, UsefulUntil = due < row.UsefulUntil ? row.UsefulUntil : due.AddDays(1) }
            : row with { State = DeliveryState.Silent, Reason = Muted };
    }

    private static bool Silences(Silence silence, Delivery row) =>
        row.Content == Content.News ? silence.IsOfEverything && row.Topic?.StartsWith(Nudges.Topic, StringComparison.Ordinal) != true
        : silence.Covers(row.Work) && (silence.Work is null || !Escalates(row));

    private static bool IsOfTheDay(Delivery row) =>
        row is { Stage: Stage.OwnLead, Lane: Lane.Reminder } && row.UsefulUntil - row.Due <= LeadTimes.SameDay
        || row.Stage is Stage.OnTheDay or Stage.BeforeStart or Stage.HostBriefing or Stage.LeaveUndecided or Stage.WindowClosing;

    // Somebody else's delay keeps its own clock.
    private static bool Escalates(Delivery row) => row.Audience is Audience.BranchSecretary or Audience.Leader or Audience.Office or Audience.Verifier;

    // It is worded from the work as it then is; what warned of a start would come after it.
    private static bool KeepsTrue(Delivery row) =>
        row.Content == Content.News || row.Work.Kind is WorkKind.RectificationItem or WorkKind.Assignment || row.Stage is Stage.MinutesMissing or Stage.HoursMissing or Stage.SummaryMissing or Stage.WindowClosed;
}
