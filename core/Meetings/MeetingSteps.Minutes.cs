namespace Sanmo.Core.Meetings;

internal static partial class MeetingSteps
{
    /// <summary>With its minutes a meeting counts as held; handed in again they replace what was sent back.</summary>
    public static MeetingStep SubmitMinutes(Meeting meeting, string content, string by, DateTimeOffset now, IReadOnlyList<string>? files = null) =>
        meeting.State == MeetingState.Cancelled ? new(MeetingOutcome.Cancelled)
        : now < meeting.Start ? new(MeetingOutcome.NotOver)
        : meeting.Minutes?.Status == MinutesStatus.Approved ? new(MeetingOutcome.Checked)
        : MeetingStep.To(meeting with
        {
            State = MeetingState.Held,
            Minutes = new(content, MinutesStatus.Submitted, by, now, Files: files),
            Special = Held(meeting, now),
        });

    /// <param name="opinion">Needed to send them back.</param>
    /// <param name="mayCheck">Whether this person checks minutes at all.</param>
    public static MeetingStep CheckMinutes(Meeting meeting, bool approve, string? opinion, string by, bool mayCheck, DateTimeOffset now) => meeting.Minutes switch
    {
        null => new(MeetingOutcome.NothingAsked),
        _ when !mayCheck => new(MeetingOutcome.NotYours),
        { Status: not MinutesStatus.Submitted } => new(MeetingOutcome.AlreadyDecided),
        // Nobody signs off what he handed in himself.
        { By: var submitter } when submitter == by => new(MeetingOutcome.NotYours),
        _ when !approve && string.IsNullOrWhiteSpace(opinion) => new(MeetingOutcome.NeedsReason),
        var minutes => MeetingStep.To(meeting with { Minutes = minutes with { Status = approve ? MinutesStatus.Approved : MinutesStatus.Returned, Opinion = opinion, CheckedBy = by, CheckedAt = now } }),
    };

    /// <param name="assignment">The number of the assignment it became.</param>
    public static MeetingStep Resolve(Meeting meeting, string text, int? assignment, string by, DateTimeOffset now) =>
        meeting.State == MeetingState.Cancelled ? new(MeetingOutcome.Cancelled)
        : now < meeting.Start ? new(MeetingOutcome.NotOver)
        : (meeting.Decisions ?? []).Any(decision => decision.Text == text) ? new(MeetingOutcome.AlreadyDone)
        : MeetingStep.To(meeting with { Decisions = [.. meeting.Decisions ?? [], new(text, by, now, assignment)] });
}
