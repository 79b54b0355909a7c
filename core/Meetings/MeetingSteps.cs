namespace Sanmo.Core.Meetings;

/// <summary>What can be done to a meeting before it is held; pure.</summary>
internal static partial class MeetingSteps
{
    /// <param name="told">When people may first hear of it: a little later than <paramref name="now"/>, so that a change can be taken back unheard.</param>
    public static MeetingStep Move(Meeting meeting, DateTimeOffset start, string by, string? reason, DateTimeOffset now, DateTimeOffset told)
    {
        if (Closed(meeting, now) is { } closed)
            return closed;
        if (start <= now)
            return new(MeetingOutcome.Past);
        if (start == meeting.Start)
            return new(MeetingOutcome.Same);
        var version = meeting.ScheduleVersion + 1;
        return MeetingStep.To(meeting with
        {
            Start = start,
            End = start + (meeting.End - meeting.Start),
            ScheduleVersion = version,
            ScheduledAt = told,
            Moves = [.. meeting.Moved, new(meeting.Start, start, by, now, version, reason)],
        });
    }

    public static MeetingStep Cancel(Meeting meeting, string? reason, DateTimeOffset now) =>
        Closed(meeting, now) ?? MeetingStep.To(meeting with { State = MeetingState.Cancelled, CancelReason = reason });

    /// <summary>Null while something can still be done about its time.</summary>
    private static MeetingStep? Closed(Meeting meeting, DateTimeOffset now) =>
        meeting.State == MeetingState.Cancelled ? new(MeetingOutcome.Cancelled)
        : meeting.State == MeetingState.Held || meeting.End <= now ? new(MeetingOutcome.Over)
        : null;
}
