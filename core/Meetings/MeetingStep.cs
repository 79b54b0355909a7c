namespace Sanmo.Core.Meetings;

/// <param name="After">What is to be kept; null when nothing changes.</param>
internal sealed record MeetingStep(MeetingOutcome Outcome, Meeting? After = null)
{
    public static MeetingStep To(Meeting after) => new(MeetingOutcome.Changed, after);
}
