namespace Sanmo.Core.Meetings;

/// <summary>What is put right about a meeting, and when it really was.</summary>
internal static partial class MeetingSteps
{
    /// <summary>The place of a room or a person; reminders keep their times and speak of the new one.</summary>
    public static MeetingStep Edit(Meeting meeting, MeetingEdit edit)
    {
        if (Unwritable(meeting) is { } refused)
            return refused;
        var after = meeting with
        {
            Place = edit.Place ?? meeting.Place,
            Online = edit.Place is null ? meeting.Online : edit.Online,
            Host = edit.Host ?? meeting.Host,
            Recorder = edit.Recorder ?? meeting.Recorder,
            Topics = edit.Topics ?? meeting.Topics,
        };
        return after == meeting ? new(MeetingOutcome.Same) : MeetingStep.To(after);
    }

    /// <param name="said">The time came with the word; without one a second word changes nothing.</param>
    public static MeetingStep Begin(Meeting meeting, DateTimeOffset at, bool said, DateTimeOffset now) =>
        Unwritable(meeting) is { } refused ? refused
        : at > now || at < meeting.Start - SignInAround ? new(MeetingOutcome.TooEarly)
        : meeting.ActualStart is not null && !said || meeting.ActualStart == at ? new(MeetingOutcome.AlreadyDone)
        : meeting.ActualEnd <= at ? new(MeetingOutcome.NotOver)
        : MeetingStep.To(meeting with { ActualStart = at, Special = Held(meeting, at) });

    /// <inheritdoc cref="Begin"/>
    public static MeetingStep Finish(Meeting meeting, DateTimeOffset at, bool said, DateTimeOffset now) =>
        Unwritable(meeting) is { } refused ? refused
        : at > now ? new(MeetingOutcome.TooEarly)
        : at <= (meeting.ActualStart ?? meeting.Start) ? new(MeetingOutcome.NotOver)
        : meeting.ActualEnd is not null && !said || meeting.ActualEnd == at ? new(MeetingOutcome.AlreadyDone)
        : MeetingStep.To(meeting with { ActualEnd = at });

    /// <summary>The list of a special meeting notes when it was held, once.</summary>
    private static SpecialChecklist? Held(Meeting meeting, DateTimeOffset at) =>
        meeting.Type == MeetingType.Special ? (meeting.Special ?? new()) with { HeldAt = meeting.Special?.HeldAt ?? at } : meeting.Special;

    // Passed minutes say who was where and when.
    private static MeetingStep? Unwritable(Meeting meeting) =>
        meeting.State == MeetingState.Cancelled ? new(MeetingOutcome.Cancelled)
        : meeting.Minutes?.Status == MinutesStatus.Approved ? new(MeetingOutcome.Checked)
        : null;
}
