namespace Sanmo.Core.Meetings;

internal static partial class MeetingSteps
{
    /// <summary>A step of the special meeting is done; of a self-check only that it was handed in is ever known.</summary>
    public static MeetingStep Tick(Meeting meeting, SpecialStep step, string member, DateTimeOffset now)
    {
        if (meeting.Type != MeetingType.Special)
            return new(MeetingOutcome.NotSpecial);
        if (meeting.State == MeetingState.Cancelled)
            return new(MeetingOutcome.Cancelled);
        var list = meeting.Special ?? new();
        return step switch
        {
            SpecialStep.SelfCheck when !meeting.Attendees.Contains(member) => new(MeetingOutcome.NotAnAttendee),
            SpecialStep.SelfCheck when list.HasHandedIn(member) => new(MeetingOutcome.AlreadyDone),
            SpecialStep.SelfCheck => MeetingStep.To(meeting with { Special = list with { SelfChecks = [.. list.SelfChecks ?? [], new(member, now)] } }),
            _ when list.DoneAt(step) is not null => new(MeetingOutcome.AlreadyDone),
            SpecialStep.Reading => MeetingStep.To(meeting with { Special = list with { ReadingSentAt = now } }),
            _ when now < meeting.Start => new(MeetingOutcome.NotOver),
            SpecialStep.Held => MeetingStep.To(meeting with { Special = list with { HeldAt = now } }),
            SpecialStep.Problems => MeetingStep.To(meeting with { Special = list with { HeldAt = list.HeldAt ?? now, ProblemsAt = now } }),
            _ => MeetingStep.To(meeting with { Special = list with { HeldAt = list.HeldAt ?? now, PlanAt = now } }),
        };
    }
}
